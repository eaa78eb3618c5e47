import { useTranslations } from 'next-intl'
import { PlainText } from '@/components/consultations/plain-text'
import { DataTable } from '@/components/tables/data-table'
import type { ComparedLine } from './compare'

type Props = { caption: string; lines: readonly ComparedLine[]; withCurrent: boolean }

/** What the file says, beside what the draft says now. */
export function ComparedTable({ caption, lines, withCurrent }: Props) {
  const t = useTranslations('Workbook')
  const columns = withCurrent ? (['field', 'current', 'file'] as const) : (['field', 'file'] as const)
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns.map((column) =>
        column === 'field'
          ? t(`upload.choice.${column}`)
          : { label: t(`upload.choice.${column}`), room: 'wide' as const },
      )}
    >
      {lines.map(({ field, current, file }) => (
        <tr key={field}>
          <th scope="row">{t(`labels.${field}`)}</th>
          {withCurrent ? (
            <td>
              <PlainText>{current || t('upload.nothing')}</PlainText>
            </td>
          ) : null}
          <td>
            <PlainText>{file || t('upload.nothing')}</PlainText>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
