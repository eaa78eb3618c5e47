import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { requireActor } from '@/lib/actor/require-actor'
import { one } from '@/lib/assignments/filters'
import { listComing } from '@/lib/assignments/list-coming'
import { canManageAssignments } from '@/lib/assignments/policy'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { RotationDone } from '../rotation-done'
import { AreaTabs } from '../tabs'
import { type Batch, ComingBatch } from './batch'

const open = cache(async (post: string | undefined) => {
  const actor = await requireActor('manager', 'officer')
  return await asActor(actor, async (tx) => {
    const coming = await listComing(tx, actor)
    const batches: Batch[] = []
    for (const batchId of new Set(coming.map((one) => one.batchId))) {
      const form = (deed: string) =>
        openForm(tx, actor, { post }, `/assignments/coming/${batchId}/${deed}`, 'Rotation.fields')
      const places = coming.filter((one) => one.batchId === batchId)
      batches.push({ id: batchId, places, day: await form('day'), takingBack: await form('taking-back') })
    }
    return { mayChange: canManageAssignments(actor), batches }
  })
})

const errorsOf = (batches: readonly Batch[]) =>
  batches.flatMap(({ id, day, takingBack }) => [
    ...day.errors.map(({ field, message }) => ({ field: field ? `${field}-${id}` : '', message })),
    ...takingBack.errors,
  ])

export async function generateMetadata({ searchParams }: PageProps<'/assignments/coming'>): Promise<Metadata> {
  const [search, t, area] = await Promise.all([
    searchParams,
    getTranslations('Rotation.coming'),
    getTranslations('Assignments'),
  ])
  const { batches } = await open(one(search.post))
  return { title: await pageTitle([t('title'), area('title')], errorsOf(batches).length > 0) }
}

/** Changes of officer arranged for a later day: what will move, to be changed or taken back until the day before. */
export default async function ComingPage({ searchParams }: PageProps<'/assignments/coming'>) {
  const [search, t, area] = await Promise.all([
    searchParams,
    getTranslations('Rotation.coming'),
    getTranslations('Assignments'),
  ])
  const { mayChange, batches } = await open(one(search.post))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      width="wide"
      breadcrumbs={[{ href: '/assignments', label: area('title') }]}
      errors={errorsOf(batches)}
    >
      <RotationDone what={search.done} />
      <AreaTabs current="coming" />
      {batches.length === 0 ? <EmptyState title={t('none')}>{t('noneText')}</EmptyState> : null}
      {batches.map((batch) => (
        <ComingBatch key={batch.id} batch={batch} mayChange={mayChange} />
      ))}
    </Page>
  )
}
