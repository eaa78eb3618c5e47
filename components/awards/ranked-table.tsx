import { useLocale, useTranslations } from 'next-intl'
import type { AwardAtDesk } from '@/lib/awards/read-desk'
import { nameIn } from '@/lib/menus/menu-name'
import { DataTable } from '../tables/data-table'

/** The nominations in the order of their points, with over how many judges, conflicts and ties; and how the order is reckoned. */
export function RankedTable({ award }: { award: AwardAtDesk }) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const isScored = !['draft', 'open'].includes(award.state)
  const isDecided = ['decided', 'published'].includes(award.state)
  const rank = ({ rank, isTied }: AwardAtDesk['nominations'][number]) =>
    rank === null ? t('nominations.unranked') : t(isTied ? 'nominations.tied' : 'nominations.ranked', { rank })
  const numeric = (label: string) => ({ label, numeric: true })
  return (
    <>
      <DataTable
        caption={t('nominations.title')}
        captionHidden
        stacks
        columns={[
          { label: t('nominations.practice'), room: 'wide' },
          ...(isDecided ? [t('nominations.result')] : []),
          ...(isScored
            ? [
                t('nominations.rank'),
                numeric(t('nominations.score')),
                numeric(t('nominations.n')),
                numeric(t('nominations.conflicts')),
              ]
            : []),
          t('nominations.by'),
          t('nominations.consent'),
        ]}
      >
        {award.nominations.map((one) => (
          <tr key={one.id}>
            <th scope="row" className="[overflow-wrap:anywhere]">
              <a href={`/nominations/${award.id}/${one.id}`}>{one.title}</a>
              <span className="block font-400 text-solid-gray-700">{nameIn(locale, one.organisation)}</span>
            </th>
            {isDecided ? (
              <td data-label={t('nominations.result')}>{one.decision ? t(`results.${one.decision.result}`) : ''}</td>
            ) : null}
            {isScored ? (
              <>
                <td data-label={t('nominations.rank')}>{rank(one)}</td>
                <td data-label={t('nominations.score')} className="numeric">
                  {one.score === null ? '' : one.score.toFixed(2)}
                </td>
                <td data-label={t('nominations.n')} className="numeric">
                  {t('nominations.people', { count: one.n })}
                </td>
                <td data-label={t('nominations.conflicts')} className="numeric">
                  {t('nominations.people', { count: one.conflicts })}
                </td>
              </>
            ) : null}
            <td data-label={t('nominations.by')}>{one.nominatedByOffice}</td>
            <td data-label={t('nominations.consent')}>
              {t(`consents.${one.consent === 'open' && one.practice ? 'inLibrary' : one.consent}`)}
            </td>
          </tr>
        ))}
      </DataTable>
      {isScored ? (
        <details>
          <summary className="py-2 font-700">{t('formula.title')}</summary>
          <p className="max-w-prose">{t('formula.text')}</p>
        </details>
      ) : null}
    </>
  )
}
