import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { COLUMNS } from '@/lib/imports/columns'
import { isWarning, type Problem } from '@/lib/imports/facts'
import type { ReadImport } from '@/lib/imports/read'

const MOST_LETTERS = 60

/** What has to be looked at, by cell, with the text that stands there. */
export function ProblemsSection({ of: { state, problems, problemCount } }: { of: ReadImport }) {
  const t = useTranslations('Imports')
  if (problems.length === 0) return null
  const effect = (problem: Problem) => (problem.key === 'duplicate' ? 'asked' : isWarning(problem) ? 'warned' : 'kept')
  return (
    <Section
      title={t('page.problems.title', { count: problemCount })}
      lead={t(state === 'checked' ? 'page.problems.lead' : 'page.problems.leadAfter')}
    >
      {problems.length < problemCount ? <p>{t('page.problems.more', { shown: problems.length })}</p> : null}
      <DataTable
        caption={t('page.problems.title', { count: problemCount })}
        captionHidden
        columns={[t('page.problems.cell'), { label: t('page.problems.what'), room: 'wide' }, t('page.problems.effect')]}
      >
        {problems.map((problem) => (
          <tr key={`${problem.address} ${problem.key}`}>
            <th scope="row" className="nowrap">
              {problem.address}
            </th>
            <td className="[overflow-wrap:anywhere]">{sayProblem(t, problem)}</td>
            <td className="nowrap">{t(`page.problems.${effect(problem)}`)}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
}

function sayProblem(t: ReturnType<typeof useTranslations<'Imports'>>, { column, key, text }: Problem): string {
  const known = COLUMNS.find((one) => one === column)
  const letters = [...text.replace(/\s+/g, ' ')]
  const short = letters.length > MOST_LETTERS ? `${letters.slice(0, MOST_LETTERS).join('')}\u2026` : letters.join('')
  return t(`problems.${key}`, { text: short, column: known ? t(`columns.${known}`) : '' })
}
