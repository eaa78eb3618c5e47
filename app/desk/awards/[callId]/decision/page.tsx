import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { listMinutes, readAwardAtDesk } from '@/lib/awards/read-desk'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { DecisionForm } from './decision-form'

type Props = PageProps<'/desk/awards/[callId]/decision'>

const open = cache(async (id: string, post: Search['post']) => {
  const actor = await requireActor('manager')
  const at = `/desk/awards/${id}`
  const opened = await asActor(actor, async (tx) => {
    const award = await readAwardAtDesk(tx, id)
    if (!award) return null
    const form = await openForm(tx, actor, { post }, `${at}/deciding`, 'Awards.fields')
    const minutes = await listMinutes(tx, award.bureauId)
    return { award, at, form, minutes, today: jstDate(await readClock(tx)) }
  })
  if (!opened) notFound()
  return opened
})

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ callId }, { post }, t] = [await params, await searchParams, await getTranslations('Awards')]
  const { award, form } = await open(callId, post)
  return { title: await pageTitle([t('decide.title'), award.title], form.errors.length > 0) }
}

/** The manager decides on every nomination, with what the judges gave in sight, and the minutes. */
export default async function DecideAwardPage({ params, searchParams }: Props) {
  const [{ callId }, { post }, t] = [await params, await searchParams, await getTranslations('Awards')]
  const opened = await open(callId, post)
  const { award, at, form, minutes } = opened
  return (
    <Page
      title={t('decide.title')}
      lead={t('decide.lead')}
      breadcrumbs={[
        { href: '/desk/awards', label: t('title') },
        { href: at, label: award.title },
      ]}
      errors={form.errors}
      width="narrow"
    >
      {minutes.length === 0 ? (
        <EmptyState title={t('decide.noMinutes')}>
          <a href="/reports/library">{t('decide.toLibrary')}</a>
        </EmptyState>
      ) : (
        <DecisionForm {...opened} />
      )}
    </Page>
  )
}
