import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { canAsk } from '@/lib/consultations/policy'
import { readMatter } from '@/lib/consultations/read-matter'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openWriting } from '@/lib/forms/open-writing'
import { readLocale } from '@/lib/i18n/read-locale'
import { usualDueOn } from '@/lib/questions/usual-due'
import { deskPage } from '../../address'
import { holdsText } from '../../parts/kept-text'
import { MatterPage } from '../../parts/matter-page'
import { typedDay } from '../../parts/typed-date'
import { AskForm } from './ask-form'

type Props = PageProps<'/desk/consultations/[number]/questions/new'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ number }, { post }, t] = await Promise.all([params, searchParams, getTranslations('Questions')])
  return { title: await pageTitle([t('ask.title'), number], post !== undefined) }
}

export default async function AskPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const [{ number }, search, t, locale] = await Promise.all([
    params,
    searchParams,
    getTranslations('Questions'),
    readLocale(),
  ])
  const action = deskPage(number, '/questions')
  const opened = await asActor(actor, async (tx) => {
    const matter = await readMatter(tx, number)
    if (!matter) return null
    const form = await openWriting(tx, actor, search, action, 'Questions.fields')
    if (!canAsk(actor, matter) && !holdsText(form)) return null
    return { matter, form, dueOn: await usualDueOn(tx, matter.bureauId, await readClock(tx)) }
  })
  if (!opened) notFound()
  const { matter, form } = opened
  return (
    <MatterPage matter={matter} title={t('ask.title')} errors={form.errors}>
      <AskForm matter={matter} form={form} dueOn={typedDay(opened.dueOn, locale)} offered={canAsk(actor, matter)} />
    </MatterPage>
  )
}
