import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { DutyAnswer, DutyFacts } from '@/components/duties/duty-facts'
import { DutyFields } from '@/components/duties/duty-fields'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { DUTY_ROLES } from '@/lib/duties/policy'
import { readOwed } from '@/lib/duties/read'
import { openWriting } from '@/lib/forms/open-writing'

type Props = PageProps<'/duties/[dutyId]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, { dutyId }, { post }] = await Promise.all([getTranslations('Duties'), params, searchParams])
  const actor = await requireActor(...DUTY_ROLES)
  const duty = await asActor(actor, (tx) => readOwed(tx, dutyId))
  const what = duty ? [t('named', { kind: t(`kinds.${duty.kind}`), title: duty.title })] : []
  return { title: await pageTitle([...what, t('mine.title')], post !== undefined) }
}

/** What is asked of this person or office after a dispatch, and what was answered. */
export default async function DutyPage({ params, searchParams }: Props) {
  const actor = await requireActor(...DUTY_ROLES)
  const [{ dutyId }, search] = [await params, await searchParams]
  const action = `/duties/${dutyId}/answer`
  const { duty, form } = await asActor(actor, async (tx) => ({
    duty: await readOwed(tx, dutyId),
    form: await openWriting(tx, actor, search, action, 'Duties.labels'),
  }))
  if (!duty) notFound()
  const t = await getTranslations('Duties')
  return (
    <Page
      title={t(`kinds.${duty.kind}`)}
      lead={t(`leads.${duty.kind}`)}
      breadcrumbs={[{ href: '/duties', label: t('mine.title') }]}
      errors={form.errors}
    >
      {search.done === 'answered' ? <NotificationBanner tone="success" title={t('thanks')} /> : null}
      <DutyFacts duty={duty} />
      {duty.state === 'open' ? <DutyFields action={action} state={form} duty={duty} /> : null}
      {duty.state === 'waived' ? <p>{t('waivedForYou')}</p> : null}
      <DutyAnswer duty={duty} />
    </Page>
  )
}
