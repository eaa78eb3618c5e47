import { useTranslations } from 'next-intl'
import { supportsOf } from '@/components/follow-ups/supports-of'
import { SampleBadge } from '@/components/notices/sample-badge'
import { DataTable } from '@/components/tables/data-table'
import { type FollowUpRow, type FollowUpView, isOfSamples } from '@/lib/followUps/list'
import { formatDate, formatMonth } from '@/lib/japanese/dates'

type Props = { rows: readonly FollowUpRow[]; view: FollowUpView; locale: 'ja' | 'en' }

/** Questionnaires at the desk, one line each; the organisation leads to where it is reminded or written down. */
export function DeskFollowUps({ rows, view, locale }: Props) {
  const t = useTranslations('FollowUps')
  return (
    <DataTable
      caption={`${t('desk.caption')} ${t(`desk.view.${view}`)}`}
      captionHidden
      columns={[
        { label: t('desk.organisation'), room: 'medium' },
        dayOf(t, view),
        { label: t('supports'), room: 'wide' },
        t('consultation'),
        t('desk.officer'),
        view === 'answered' ? t('answeredBy') : t('desk.reminders'),
      ]}
    >
      {rows.map((row) => {
        const { name, nameEn } = row.askingOrganisation
        const organisation = locale === 'en' ? (nameEn ?? name) : name
        const month = formatMonth(row.dueMonth, locale)
        const when = whenOf(row, view)
        const consultations = new Map(row.effects.map(({ consultation }) => [consultation.number, consultation]))
        return (
          <tr key={row.id}>
            <th scope="row">
              <a href={`/desk/follow-ups/${row.id}`}>{t('desk.openShort', { organisation, month })}</a>{' '}
              {isOfSamples(row) ? <SampleBadge /> : null}
            </th>
            <td className="nowrap">{when ? formatDate(when, locale) : ''}</td>
            <td>{supportsOf(row, locale)}</td>
            <td>
              {[...consultations.keys()].map((number) => (
                <a key={number} href={`/desk/consultations/${number}`} className="me-2 whitespace-nowrap">
                  {number}
                </a>
              ))}
            </td>
            <td>{[...new Set([...consultations.values()].map(({ officerName }) => officerName))].join(' / ')}</td>
            <td>{view === 'answered' ? row.answeredByName : t('desk.times', { count: row.reminders })}</td>
          </tr>
        )
      })}
    </DataTable>
  )
}

type Words = ReturnType<typeof useTranslations<'FollowUps'>>

function dayOf(t: Words, view: FollowUpView): string {
  if (view === 'scheduled') return t('desk.askOn')
  if (view === 'answered') return t('answeredOn')
  return view === 'closed' ? t('desk.closesOn') : t('answerBy')
}

function whenOf(row: FollowUpRow, view: FollowUpView): Date | null {
  if (view === 'scheduled') return row.askOn
  if (view === 'answered') return row.answeredAt
  return view === 'closed' ? row.closesOn : row.answerBy
}
