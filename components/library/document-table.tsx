import { useTranslations } from 'next-intl'
import { formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { ListedDocument } from '@/lib/library/list'
import { DataTable } from '../tables/data-table'

type Props = { documents: readonly ListedDocument[]; hrefOf: (document: ListedDocument) => string; locale: 'ja' | 'en' }

/** Documents with number, meeting and day, each leading to its page; one that was replaced says so. */
export function DocumentTable({ documents, hrefOf, locale }: Props) {
  const t = useTranslations('Library')
  return (
    <DataTable
      caption={t('caption')}
      captionHidden
      stacks
      columns={[
        t('fields.number'),
        { label: t('fields.title'), room: 'wide' },
        { label: t('meeting'), room: 'medium' },
        t('fields.kind'),
        t('fields.audience'),
      ]}
    >
      {documents.map((document) => (
        <tr key={document.id}>
          <td data-label={t('fields.number')}>{document.number}</td>
          <th scope="row">
            <a href={hrefOf(document)}>{document.title}</a>
            {document.isReplaced ? <span className="block font-400">{t('replaced')}</span> : null}
          </th>
          <td data-label={t('meeting')}>
            {document.meetingName}
            <span className="block">{formatDay(dayOf(document.heldOn), locale)}</span>
          </td>
          <td data-label={t('fields.kind')}>
            {t(`kinds.${document.kind}`)}
            <span className="block">{t('fileCount', { count: document.files })}</span>
          </td>
          <td data-label={t('fields.audience')}>{t(`audiences.${document.audience}`)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
