import { useLocale, useTranslations } from 'next-intl'
import { formatMonth } from '@/lib/japanese/dates'
import { MONTHS, monthOf } from '@/lib/yearPlans/months'
import type { ReadEntry, ReadRow, ReadYearPlan } from '@/lib/yearPlans/read'
import { Section } from '../layout/section'
import { EntryWords } from './entry-words'

type Found = { row: ReadRow; entry: ReadEntry }

/** The same plan month by month, for a narrow screen and for whoever reads it aloud; what has no month comes last. */
export function MonthList({ plan, isEdited = false }: { plan: ReadYearPlan; isEdited?: boolean }) {
  const t = useTranslations('YearPlans')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const all = plan.rows.flatMap((row) => row.entries.map((entry): Found => ({ row, entry })))
  const without = all.filter(({ entry }) => entry.fromMonth === null)
  return (
    <>
      {MONTHS.map((month) => {
        const found = all.filter(
          ({ entry: { fromMonth, toMonth } }) =>
            fromMonth !== null && toMonth !== null && fromMonth <= month && month <= toMonth,
        )
        return found.length === 0 ? null : (
          <Section key={month} title={formatMonth(monthOf(plan.fiscalYear, month), locale)}>
            <Lines found={found} plan={plan} isEdited={isEdited} />
          </Section>
        )
      })}
      {without.length > 0 ? (
        <Section title={t('undecidedWord')}>
          <Lines found={without} plan={plan} isEdited={isEdited} />
        </Section>
      ) : null}
    </>
  )
}

function Lines({ found, plan, isEdited }: { found: readonly Found[]; plan: ReadYearPlan; isEdited: boolean }) {
  return (
    <ul className="list-disc space-y-1 ps-6">
      {found.map(({ row, entry }) => (
        <li key={entry.id}>
          <span className="font-700">{row.name}</span>{' '}
          <EntryWords {...{ entry, plan, isEdited }} lasts={entry.fromMonth !== entry.toMonth} rowName={row.name} />
        </li>
      ))}
    </ul>
  )
}
