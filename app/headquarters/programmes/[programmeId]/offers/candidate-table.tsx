import { useLocale, useTranslations } from 'next-intl'
import { StatusBadge } from '@/components/notices/status-badge'
import { DataTable } from '@/components/tables/data-table'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { Candidate } from '@/lib/programmes/read-grounds'

/** Municipalities over the ceiling of their costs, with the years in which they were targets. */
export function CandidateTable({ candidates, place }: { candidates: readonly Candidate[]; place: string }) {
  const t = useTranslations('Programmes')
  const p = useTranslations('Profile')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const sum = (value: number | null) => (value === null ? p('noFigure') : t('offers.sum', { value }))
  return (
    <DataTable
      caption={t('offers.caption')}
      stacks
      columns={[
        t('list.municipality'),
        t('list.year'),
        { label: p('fields.excess'), numeric: true },
        { label: p('fields.amount'), numeric: true },
        { label: p('fields.ceiling'), numeric: true },
        p('fields.standing'),
        t('facts.past'),
      ]}
    >
      {candidates.map(
        ({ organisationId, organisation, fiscalYear, excess, amount, ceiling, standing, isFirst, pastYears }) => (
          <tr key={organisationId}>
            <th scope="row">
              {nameIn(locale, organisation)}
              <a className="block font-400" href={`${place}?code=${organisation.code}#offer`}>
                {t('offers.choose')}
              </a>
            </th>
            <td data-label={t('list.year')}>
              {fiscalYearLabel(fiscalYear, locale)}
              {isFirst ? (
                <span className="mt-1 block">
                  <StatusBadge tone="info">{t('offers.heldLastYear')}</StatusBadge>
                </span>
              ) : null}
            </td>
            <td className="numeric" data-label={p('fields.excess')}>
              {sum(excess)}
            </td>
            <td className="numeric" data-label={p('fields.amount')}>
              {sum(amount)}
            </td>
            <td className="numeric" data-label={p('fields.ceiling')}>
              {sum(ceiling)}
            </td>
            <td data-label={p('fields.standing')}>{p(`costs.standings.${standing}`)}</td>
            <td data-label={t('facts.past')}>
              {pastYears.map((year) => fiscalYearLabel(year, locale)).join(t('separator')) || t('flags.none')}
            </td>
          </tr>
        ),
      )}
    </DataTable>
  )
}
