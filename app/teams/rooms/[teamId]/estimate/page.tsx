import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EstimateForm } from '@/components/estimates/estimate-form'
import { EstimateTable } from '@/components/estimates/estimate-table'
import { Formulas } from '@/components/estimates/formulas'
import { Resolutions } from '@/components/estimates/resolutions'
import { SaveEstimate } from '@/components/estimates/save-estimate'
import { SavedEstimates } from '@/components/estimates/saved-estimates'
import { EmptyState } from '@/components/layout/empty-state'
import { Section } from '@/components/layout/section'
import { listEstimates } from '@/lib/estimates/read'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { openRoom, roomPath } from '../open-room'
import { RoomPage, roomTitle } from '../room-page'
import { askedEstimate } from './asked'

type Props = PageProps<'/teams/rooms/[teamId]/estimate'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  return await roomTitle('estimate', searchParams)
}

export default async function EstimatePage({ params, searchParams }: Props) {
  const search = await searchParams
  const { team, shown, may, today } = await openRoom(params, async (tx, person, { id }) => ({
    versions: await listEstimates(tx, id),
    form: await openForm(tx, person, search, roomPath(id, '/estimate/saving'), 'Estimates.fields'),
  }))
  const { versions, form } = shown
  const [t, locale] = [await getTranslations('Estimates'), await readLocale()]
  const { state, inputs, number } = await askedEstimate(search, versions)
  const place = roomPath(team.id, '/estimate')
  return (
    <RoomPage
      team={team}
      tab="estimate"
      lead={t('lead')}
      search={search}
      errors={[...state.errors, ...form.errors]}
      printLine={t('printLine', { team: team.name, day: formatDate(today, locale) })}
    >
      <div className="print:hidden">
        <Section title={t('inputs.title')} lead={number === null ? undefined : t('inputs.of', { number })}>
          <EstimateForm action={place} state={state} />
        </Section>
      </div>
      {inputs ? (
        <>
          <Section title={t('table.title')} lead={t('table.lead')}>
            <EstimateTable inputs={inputs} />
          </Section>
          <Section title={t('resolve.title')}>
            <Resolutions inputs={inputs} />
          </Section>
          <Section title={t('formulas.title')}>
            <Formulas inputs={inputs} />
          </Section>
          {may.plan ? <SaveEstimate action={`${place}/saving`} state={form} inputs={inputs} /> : null}
        </>
      ) : (
        <EmptyState title={t('table.none')} />
      )}
      <div className="print:hidden">
        <Section title={t('versions.title')}>
          <SavedEstimates versions={versions} place={place} />
        </Section>
      </div>
    </RoomPage>
  )
}
