import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { listThemeGroups } from '@/lib/consultations/choices'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { openWriting } from '@/lib/forms/open-writing'
import { readLocale } from '@/lib/i18n/read-locale'
import { findAsking } from '@/lib/organisations/find-municipality'
import { IntakeForm } from './intake-form'

type Props = {
  params: Promise<{ code: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Intake'), searchParams])
  return { title: await pageTitle([t('record'), t('title')], Boolean(post)) }
}

/** 代理受付: one screen for what a municipality told an officer. */
export default async function RecordPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  if (!isDesk(actor)) throw new NotPermitted()
  const [{ code }, search] = await Promise.all([params, searchParams])
  const action = `/desk/intake/${code}/consultation`
  const [t, locale, opened] = await Promise.all([
    getTranslations('Intake'),
    readLocale(),
    asActor(actor, async (tx) => {
      const asking = await findAsking(tx, actor.bureauId, code)
      if (!asking) return null
      const form = await openWriting(tx, actor, search, action, 'Intake.fields')
      return { asking, form, groups: await listThemeGroups(tx), now: await readClock(tx) }
    }),
  ])
  if (!opened) notFound()
  const { asking, form, groups, now } = opened
  const inEnglish = locale === 'en'
  const place = inEnglish ? [asking.nameEn ?? asking.name, asking.prefectureEn] : [asking.prefecture, asking.name]
  return (
    <Page
      title={t('record')}
      kicker={place.join(t('placeSeparator'))}
      lead={<p>{t('recordLead')}</p>}
      breadcrumbs={[{ href: '/desk/intake', label: t('title') }]}
      errors={form.errors}
      width="narrow"
    >
      <IntakeForm action={action} form={form} groups={groups} now={now} locale={locale} />
    </Page>
  )
}
