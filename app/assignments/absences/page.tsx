import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cache } from 'react'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { isDesk } from '@/lib/actor/actor'
import { requireActor } from '@/lib/actor/require-actor'
import { listAbsences } from '@/lib/assignments/absences'
import { one } from '@/lib/assignments/filters'
import { listOfficers } from '@/lib/assignments/list-officers'
import { canRecordAbsence } from '@/lib/assignments/policy'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { openForm } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { RotationDone } from '../rotation-done'
import { AreaTabs } from '../tabs'
import { AbsenceForm } from './absence-form'
import { type AbsenceRow, AbsenceTable } from './absence-table'

const open = cache(async (post: string | undefined) => {
  const actor = await requireActor('manager', 'officer')
  if (!isDesk(actor)) throw new NotPermitted()
  return await asActor(actor, async (tx) => {
    const today = jstDate(await readClock(tx))
    const rows: AbsenceRow[] = []
    for (const absence of await listAbsences(tx, actor, today)) {
      const action = `/assignments/absences/${absence.id}/ending`
      const mayEnd = canRecordAbsence(actor, { officer: absence.membershipId })
      rows.push({ ...absence, form: mayEnd ? await openForm(tx, actor, { post }, action, 'Rotation.fields') : null })
    }
    const form = await openForm(tx, actor, { post }, '/assignments/absences/recording', 'Rotation.fields')
    return { actor, today, rows, form, officers: await listOfficers(tx, actor, today) }
  })
})

export async function generateMetadata({ searchParams }: PageProps<'/assignments/absences'>): Promise<Metadata> {
  const [search, t, area] = await Promise.all([
    searchParams,
    getTranslations('Rotation.absences'),
    getTranslations('Assignments'),
  ])
  const { form } = await open(one(search.post))
  return { title: await pageTitle([t('title'), area('title')], form.errors.length > 0) }
}

/** Who is away when, and who acts 代理 meanwhile. */
export default async function AbsencesPage({ searchParams }: PageProps<'/assignments/absences'>) {
  const [search, t, area] = await Promise.all([
    searchParams,
    getTranslations('Rotation.absences'),
    getTranslations('Assignments'),
  ])
  const { actor, today, rows, form, officers } = await open(one(search.post))
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ href: '/assignments', label: area('title') }]}
      errors={form.errors}
    >
      <RotationDone what={search.done} />
      <AreaTabs current="absences" />
      <Section title={t('list')}>
        <AbsenceTable rows={rows} />
      </Section>
      <Section title={t('record')} lead={t('recordLead')} id="record">
        <AbsenceForm actor={actor} officers={officers} today={today} state={form} />
      </Section>
    </Page>
  )
}
