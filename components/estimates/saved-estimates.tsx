import { useLocale, useTranslations } from 'next-intl'
import type { SavedVersion } from '@/lib/estimates/read'
import { formatDateTime } from '@/lib/japanese/dates'
import { EmptyState } from '../layout/empty-state'
import { DataTable } from '../tables/data-table'

/** The versions of an estimate, each of which can be opened again. */
export function SavedEstimates({ versions, place }: { versions: readonly SavedVersion[]; place: string }) {
  const t = useTranslations('Estimates.versions')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (versions.length === 0) return <EmptyState title={t('none')} />
  return (
    <DataTable caption={t('title')} captionHidden columns={[t('number'), t('remark'), t('who'), t('when')]} stacks>
      {versions.map(({ number, remark, savedByName, savedAt }) => (
        <tr key={number}>
          <th scope="row">
            <a href={`${place}?version=${number}`}>{t('numbered', { number })}</a>
          </th>
          <td>{remark}</td>
          <td>{savedByName}</td>
          <td className="nowrap">{formatDateTime(savedAt, locale)}</td>
        </tr>
      ))}
    </DataTable>
  )
}
