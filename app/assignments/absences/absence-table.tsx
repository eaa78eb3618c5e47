import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { StatusBadge } from '@/components/notices/status-badge'
import { DataTable } from '@/components/tables/data-table'
import type { ListedAbsence } from '@/lib/assignments/absences'
import { formatDate } from '@/lib/japanese/dates'

export type AbsenceRow = ListedAbsence & { form: FormState | null }

/** Absences of today and later; one's own can be ended. */
export function AbsenceTable({ rows }: { rows: readonly AbsenceRow[] }) {
  const t = useTranslations('Rotation.absences')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (rows.length === 0) return <EmptyState title={t('none')} />
  return (
    <DataTable
      caption={t('list')}
      captionHidden
      stacks
      columns={[
        t('columns.officer'),
        { label: t('columns.period'), room: 'wide' },
        { label: t('columns.standIn'), room: 'medium' },
        t('columns.deed'),
      ]}
    >
      {rows.map(({ id, officer, standIn, from, until, isNow, form }) => (
        <tr key={id}>
          <th scope="row">
            {officer} {isNow ? <StatusBadge tone="warning">{t('now')}</StatusBadge> : null}
          </th>
          <td data-label={t('columns.period')}>
            {t('period', { from: formatDate(from, locale), until: formatDate(until, locale) })}
          </td>
          <td data-label={t('columns.standIn')}>{standIn ?? t('deputies')}</td>
          <td>
            {form ? (
              <Form action={`/assignments/absences/${id}/ending`} state={form} inline>
                <SubmitButton variant="text">{t(isNow ? 'end' : 'takeBack', { name: officer })}</SubmitButton>
              </Form>
            ) : null}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
