import { useTranslations } from 'next-intl'
import { formatDay } from '@/lib/japanese/dates'
import type { CountedMunicipality } from '@/lib/reports/list-municipalities'

/** A municipality, its officer, and when it consulted last. */
export function MunicipalityRow({ one, locale }: { one: CountedMunicipality; locale: 'ja' | 'en' }) {
  const t = useTranslations('Reports')
  const inEnglish = locale === 'en'
  return (
    <tr>
      <th scope="row">
        <a href={`/desk/municipalities/${one.code}`}>{(inEnglish && one.nameEn) || one.name}</a>
      </th>
      <td>{(inEnglish && one.prefectureEn) || one.prefecture}</td>
      <td>{t(`values.coverage.${one.row}`)}</td>
      <td>{one.officerName ?? t('noFigure')}</td>
      <td className="nowrap">{one.lastReceivedAt ? formatDay(one.lastReceivedAt, locale) : t('noFigure')}</td>
    </tr>
  )
}
