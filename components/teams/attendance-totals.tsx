import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel } from '@/lib/japanese/dates'
import { countOf, type Step, totalsOf, yearsOf } from '@/lib/teams/course'
import { EmptyState } from '../layout/empty-state'
import { TabsNav } from '../layout/tabs-nav'
import { DataTable } from '../tables/data-table'

/** How many of which kind took part, over the whole case or one fiscal year of it. */
export function AttendanceTotals({
  steps,
  place,
  year,
}: {
  steps: readonly Step[]
  place?: string
  year: number | null
}) {
  const t = useTranslations('Teams.course.totals')
  const k = useTranslations('States.participantKind')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const totals = totalsOf(steps, year)
  const years = yearsOf(steps)
  const within = steps.filter(({ day }) => year === null || yearsOf([{ day }]).includes(year))
  const people = within.reduce((sum, step) => sum + (countOf(step) ?? 0), 0)
  const columns = [t('kind'), { label: t('times'), numeric: true }, { label: t('people'), numeric: true }]
  return (
    <>
      {place && years.length > 1 ? (
        <TabsNav
          label={t('years')}
          tabs={[
            { href: `${place}#totals`, label: t('all'), current: year === null },
            ...years.map((one) => ({
              href: `${place}?year=${one}#totals`,
              label: fiscalYearLabel(one, locale),
              current: one === year,
            })),
          ]}
        />
      ) : null}
      {totals.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <DataTable
          caption={t('title')}
          captionHidden
          columns={columns}
          footer={
            <tr>
              <th scope="row">{t('sum')}</th>
              <td className="numeric">{t('count', { count: within.length })}</td>
              <td className="numeric">{t('number', { count: people })}</td>
            </tr>
          }
        >
          {totals.map(({ label, kind, times, people: number }) => (
            <tr key={label}>
              <th scope="row">{kind ? k(kind) : label}</th>
              <td className="numeric">{t('count', { count: times })}</td>
              <td className="numeric">{number > 0 ? t('number', { count: number }) : t('uncounted')}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </>
  )
}
