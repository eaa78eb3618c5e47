import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { takeTurn } from '@/lib/jobs/take-turn'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { businessDaysFor, calendarOf, type Scope } from '../scope'
import type { Counted } from '../tally'
import { asDesk } from './as-desk'
import { keepYears } from './keep-years'
import { daysOf, monthsIn } from './pieces'
import { questionOf } from './question'
import { type SumKey, sumOf } from './sum'
import { tallySums } from './tally-sums'

/** So many months are counted in one transaction. */
const MOST = 12

/** Counts months of these measures whose sums are wanting, as the desk would; says whether there are more. The running month is always counted when it is looked at. */
export async function countFamily(tx: Tx, bureauId: string, family: readonly SumKey[]): Promise<boolean> {
  await takeTurn(tx, `count-months ${bureauId}`)
  const today = jstDate(await readClock(tx))
  const closed = await readClosingDays(tx, bureauId)
  const calendar = calendarOf(today, closed)
  const scope = { bureauId, today, calendar, from: today, until: today, businessDays: [] }
  const questions = new Map(family.map((key) => [key, questionFor(key, scope)]))
  const wanting = await findWanting(tx, scope, questions)
  const counted = await asDesk(tx, bureauId, async () => {
    const months: { month: string; cells: [SumKey, Counted[]][] }[] = []
    for (const month of wanting.slice(0, MOST)) {
      const days = daysOf(month)
      const businessDays = businessDaysFor(days.from, today, closed)
      months.push({ month, cells: await tallySums(tx, family, { ...scope, ...days, businessDays }) })
    }
    return months
  })
  for (const { month, cells } of counted)
    for (const [measure, found] of cells)
      await keep(tx, { bureauId, measure, month, question: questions.get(measure) ?? '' }, found)
  if (wanting.length > MOST) return true
  await keepYears(tx, bureauId, questions)
  return false
}

function questionFor(key: SumKey, scope: Scope): string {
  const sum = sumOf(key)
  if (!sum) throw new Error(`${key} is not counted beforehand`)
  return questionOf(sum, scope)
}

/** The past months since the bureau's first consultation of which some measure has no sums that answer its question. */
async function findWanting(tx: Tx, { bureauId, today }: Scope, questions: ReadonlyMap<SumKey, string>) {
  const first = await tx.consultation.findFirst({
    where: { bureauId, receivedAt: { not: null }, state: { not: 'draft' } },
    orderBy: { receivedAt: 'asc' },
    select: { receivedAt: true },
  })
  if (!first?.receivedAt) return []
  const months = monthsIn({ from: jstDate(first.receivedAt), until: today }).slice(0, -1)
  const standing = await tx.reportSum.findMany({
    where: { bureauId, measure: { in: [...questions.keys()] } },
    select: { measure: true, month: true, question: true },
  })
  const holding = new Set(
    standing
      .filter(({ measure, question }) => [...questions].some(([key, asked]) => key === measure && asked === question))
      .map(({ measure, month }) => `${measure} ${month.toISOString().slice(0, 7)}`),
  )
  return months.filter((month) => [...questions.keys()].some((key) => !holding.has(`${key} ${month}`)))
}

type Place = { bureauId: string; measure: SumKey; month: string; question: string }

async function keep(tx: Tx, { bureauId, measure, month, question }: Place, cells: readonly Counted[]) {
  await tx.$executeRaw`
    INSERT INTO report_sums (bureau_id, measure, month, question, row_names, column_names, numbers, counts)
    VALUES (${bureauId}::uuid, ${measure}, ${`${month}-01`}::date, ${question}, ${cells.map(({ row }) => row)}::text[],
      ${cells.map(({ column }) => column)}::text[], ${cells.map(({ value }) => value)}::bigint[], ${cells.map(({ count }) => count)}::int[])
    ON CONFLICT (bureau_id, measure, month) DO UPDATE SET question = excluded.question, row_names = excluded.row_names,
      column_names = excluded.column_names, numbers = excluded.numbers, counts = excluded.counts, counted_at = app.now()`
}
