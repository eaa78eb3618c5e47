import { useLocale, useTranslations } from 'next-intl'
import { EmptyState } from '@/components/layout/empty-state'
import { StatusBadge } from '@/components/notices/status-badge'
import type { Tone } from '@/components/notices/tone'
import { DataTable } from '@/components/tables/data-table'
import type { AssignmentRow } from '@/lib/assignments/read-history'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'

const TONES: Record<AssignmentRow['standing'], Tone> = { past: 'neutral', current: 'success', future: 'info' }

type Props = { code: string; rows: readonly AssignmentRow[]; mayEnd: boolean }

/** Who was, is and will be responsible; a current or coming one can be ended. */
export function AssignmentHistory({ code, rows, mayEnd }: Props) {
  const t = useTranslations('Assignments')
  const kinds = useTranslations('States.assignment')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (rows.length === 0) return <EmptyState title={t('neverNamed')} />
  return (
    <DataTable
      caption={t('history')}
      captionHidden
      stacks
      columns={[
        t('columns.person'),
        t('columns.kind'),
        t('columns.standing'),
        { label: t('columns.period'), room: 'wide' },
        { label: t('columns.setBy'), room: 'medium' },
        ...(mayEnd ? [t('columns.deed')] : []),
      ]}
    >
      {rows.map((row) => (
        <tr key={row.id}>
          <th scope="row">{row.name}</th>
          <td data-label={t('columns.kind')}>{kinds(row.kind)}</td>
          <td>
            <StatusBadge tone={TONES[row.standing]}>{t(`standing.${row.standing}`)}</StatusBadge>
          </td>
          <td data-label={t('columns.period')}>
            {t('since', { date: formatDate(row.from, locale) })}
            {row.until ? <span className="block">{t('until', { date: formatDate(row.until, locale) })}</span> : null}
          </td>
          <td data-label={t('columns.setBy')}>
            {row.setByName}
            <span className="block text-solid-gray-700">{formatDateTime(row.setAt, locale)}</span>
          </td>
          {mayEnd ? (
            <td>
              {row.standing === 'past' ? null : (
                <a href={`/assignments/${code}/periods/${row.id}`}>
                  {t(row.standing === 'future' ? 'takeBackOf' : 'endOf', { name: row.name, kind: kinds(row.kind) })}
                </a>
              )}
            </td>
          ) : null}
        </tr>
      ))}
    </DataTable>
  )
}
