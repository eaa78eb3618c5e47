import { useTranslations } from 'next-intl'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import type { listLetters } from '@/lib/letters/read'

type Props = { rows: Awaited<ReturnType<typeof listLetters>>['rows']; locale: 'ja' | 'en' }

/** Letters at the desk, one line each; the recipient leads to the letter. */
export function LetterTable({ rows, locale }: Props) {
  const t = useTranslations('Letters')
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      stacks
      columns={[
        { label: t('recipient'), room: 'wide' },
        t('kind'),
        t('state'),
        t('written'),
        t('checkedBy'),
        t('sent'),
      ]}
    >
      {rows.map(({ id, recipient, kind, state, generatedAt, checkedByName, sentAt }) => (
        <tr key={id}>
          <th scope="row">
            <a href={`/reports/letters/${id}`}>
              {recipient}
              <span className="sr-only">{` ${t(`kinds.${kind}`)}`}</span>
            </a>
          </th>
          <td data-label={t('kind')}>{t(`kinds.${kind}`)}</td>
          <td data-label={t('state')}>{t(`states.${state}`)}</td>
          <td data-label={t('written')} className="nowrap">
            {formatDate(generatedAt, locale)}
          </td>
          <td data-label={t('checkedBy')}>{checkedByName || t('notYet')}</td>
          <td data-label={t('sent')} className="nowrap">
            {sentAt ? formatDate(sentAt, locale) : t('notYet')}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
