import { useLocale, useTranslations } from 'next-intl'
import { formatDateTime } from '@/lib/japanese/dates'
import { DataTable } from '../tables/data-table'

type Version = { number: number; remark: string; savedByName: string; savedAt: Date }

/** Every version of a roadmap that was saved, the latest first; each shows what it changed. */
export function VersionList({ versions, place }: { versions: readonly Version[]; place: string }) {
  const t = useTranslations('Roadmaps.versions')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable caption={t('title')} captionHidden columns={[t('number'), t('who'), t('when'), t('remark')]} stacks>
      {versions.map(({ number, remark, savedByName, savedAt }) => (
        <tr key={number}>
          <th scope="row">
            <a href={`${place}/${number}`}>{t('numbered', { number })}</a>
          </th>
          <td>{savedByName}</td>
          <td className="nowrap">{formatDateTime(savedAt, locale)}</td>
          <td>{remark}</td>
        </tr>
      ))}
    </DataTable>
  )
}
