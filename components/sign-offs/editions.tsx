import { useLocale, useTranslations } from 'next-intl'
import { formatDate, formatDateTime } from '@/lib/japanese/dates'
import { checkCodeOf } from '@/lib/signOffs/check-code'
import type { Edition } from '@/lib/signOffs/find'
import { DataTable } from '../tables/data-table'

/** Every edition that was shown to somebody: when, by whom, to whom, and what came of it. */
export function Editions({ editions }: { editions: readonly Edition[] }) {
  const t = useTranslations('SignOff.editions')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      columns={[t('edition'), t('checkCode'), t('way'), t('asked'), t('state'), t('remark')]}
    >
      {editions.map((edition) => (
        <tr key={edition.id}>
          <th scope="row" className="nowrap">
            {t('number', { edition: edition.edition })}
          </th>
          <td className="nowrap">{checkCodeOf(edition.contentHash)}</td>
          <td>{t(`ways.${edition.way}`, { name: edition.approverName || 'none' })}</td>
          <td>{t('by', { name: edition.askedByName, date: formatDateTime(edition.askedAt, locale) })}</td>
          <td>
            {t(`states.${edition.state}`, {
              name: edition.approverName || 'none',
              date: edition.decidedOn ? formatDate(edition.decidedOn, locale) : 'none',
            })}
          </td>
          <td className="whitespace-pre-wrap">{edition.remark}</td>
        </tr>
      ))}
    </DataTable>
  )
}
