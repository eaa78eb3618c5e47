import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { type MatchingCounts, STANDINGS } from '@/lib/partners/matching'
import { DataTable } from '../tables/data-table'

type Props = { counts: MatchingCounts; year: number }

/** Matching of a fiscal year by field: how many were asked and how they stand, each number leading to its list. */
export function MatchingTable({ counts, year }: Props) {
  const t = useTranslations('Partners.matching')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const columns = [t('field'), ...STANDINGS.map((standing) => ({ label: t(`standings.${standing}`), numeric: true }))]
  const link = (to: number) => `/supports/partners?year=${to}#matching`
  return (
    <>
      <DataTable caption={t('caption', { year: fiscalYearLabel(year, locale) })} columns={columns}>
        {counts.map(({ field, counts: of }) => (
          <tr key={field}>
            <th scope="row">{t(`fields.${field}`)}</th>
            {of.map(({ standing, count }) => (
              <td key={standing} className="numeric">
                {count === 0 ? (
                  '0'
                ) : (
                  <a
                    href={`/supports/partners/matching?field=${field}&standing=${standing}&year=${year}`}
                    aria-label={t('see', { field: t(`fields.${field}`), standing: t(`standings.${standing}`), count })}
                  >
                    {count}
                  </a>
                )}
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
      <p className="flex gap-6 print:hidden">
        <a href={link(year - 1)}>{t('year', { year: fiscalYearLabel(year - 1, locale) })}</a>
        <a href={link(year + 1)}>{t('year', { year: fiscalYearLabel(year + 1, locale) })}</a>
      </p>
    </>
  )
}
