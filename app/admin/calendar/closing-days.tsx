import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SubmitButton } from '@/components/forms/submit-button'
import { EmptyState } from '@/components/layout/empty-state'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'

type Props = { days: readonly { day: string; reason: string; form: FormState }[] }

/** The coming closing days; each can be taken back. */
export function ClosingDays({ days }: Props) {
  const t = useTranslations('Admin')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (days.length === 0) return <EmptyState title={t('calendar.noClosingDays')} />
  return (
    <DataTable
      caption={t('calendar.closingDays')}
      captionHidden
      columns={[
        { label: t('fields.closedOn'), room: 'wide' },
        { label: t('fields.reason'), room: 'wide' },
        t('users.deed'),
      ]}
    >
      {days.map(({ day, reason, form }) => (
        <tr key={day}>
          <th scope="row">{formatDate(day, locale)}</th>
          <td>{reason}</td>
          <td>
            <Form action="/admin/calendar/reopening" state={form} inline>
              <Hidden name="closedOn" value={day} />
              <SubmitButton variant="text">{t('calendar.reopen', { date: formatDate(day, locale) })}</SubmitButton>
            </Form>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
