import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canLogDialogue } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openWriting } from '@/lib/forms/open-writing'
import { readLocale } from '@/lib/i18n/read-locale'
import { deskPage } from '../../address'
import { holdsText } from '../../parts/kept-text'
import { MatterPage } from '../../parts/matter-page'
import { typedMoment } from '../../parts/typed-date'
import { LogForm } from './log-form'

type Props = PageProps<'/desk/consultations/[number]/dialogue/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Dialogue')])
  return { title: await pageTitle([t('log.title'), number], post !== undefined) }
}

export default async function LogPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Dialogue'),
    readLocale(),
  ])
  const action = deskPage(number, '/dialogue')
  const { matter, form, now } = await asActor(actor, async (tx) => ({
    matter: await readMatter(tx, number),
    form: await openWriting(tx, actor, search, action, 'Dialogue.log.fields'),
    now: await readClock(tx),
  }))
  const offered = matter !== null && canLogDialogue(actor, matter)
  if (!matter || !(offered || holdsText(form))) notFound()
  return (
    <MatterPage matter={matter} title={t('log.title')} errors={form.errors}>
      <LogForm number={number} form={form} now={typedMoment(now, locale)} offered={offered} />
    </MatterPage>
  )
}
