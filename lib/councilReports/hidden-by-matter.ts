import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { POINT_AXIS } from '@/lib/reports/axes'
import { type HiddenPlaces, readAnswers } from '@/lib/reports/hidden'
import { MEASURES } from '@/lib/reports/measures'
import type { Scope } from '@/lib/reports/scope'
import { ALL, type Answers, MEAN, place } from '@/lib/reports/suppression/hide-small'
import type { Pair } from './beside-menus'
import { hideBesideMenus } from './hide-beside-menus'

type Cell = { matters: string | null; answer: string | null; count: number; respondents: number; valued: number }
type Hidden = { whole: HiddenPlaces; of: (matterId: string) => HiddenPlaces }

const ANSWERS = typeof POINT_AXIS === 'string' ? [] : POINT_AXIS.values

/** Nothing is told of how useful supports were called: of a period whose answers must not be shown outside. */
export const NOTHING_TOLD: HiddenPlaces = new Map([
  ['usefulness', new Set([ALL, MEAN, ...ANSWERS].map((answer) => place(ALL, answer)))],
])

/**
 * What is hidden of how useful supports were called, told of the whole and of each matter at once. Supports of several matters
 * would let one table be taken from another; so answers are put apart by all the matters they belong to, these are hidden as one
 * table together with what views for outside tell of the same answers by menu, and a matter shows only what is a sum of shown ones.
 */
export async function hiddenByMatter(tx: Tx, scope: Scope, matterIds: readonly string[]): Promise<Hidden> {
  const cells = await countByMatters(tx, scope, matterIds)
  const lines = [...new Set(cells.flatMap(({ matters }) => (matters === null ? [] : [matters])))]
  const find = (line: string | null, answer: string | null) =>
    cells.find(({ matters, answer: said }) => matters === line && said === answer)
  const { missing } = MEASURES.usefulness
  const table: Answers = {
    lines,
    answers: ANSWERS,
    points: ANSWERS.filter((answer) => !missing.includes(answer)),
    count: (line, answer) => find(line, answer)?.count ?? 0,
    respondents: (line, answer) => find(line, answer) ?? { respondents: 0, valued: 0 },
  }
  const menus = await readAnswers(tx, 'menu_usefulness', scope)
  const hidden = hideBesideMenus(table, menus, await listPairs(tx, scope, matterIds))
  const toldOf = (own: readonly string[]) => {
    const places = [ALL, MEAN, ...ANSWERS].filter((answer) => own.some((line) => hidden.has(place(line, answer))))
    return new Set(places.map((answer) => place(ALL, answer)))
  }
  const whole: HiddenPlaces = new Map([['usefulness', toldOf([ALL])]])
  const of = (id: string): HiddenPlaces =>
    new Map([['usefulness', toldOf(lines.filter((line) => line.split(' ').includes(id)))]])
  return { whole, of }
}

/** How many answers, and of how many municipalities, by all the matters of the support or its consultation together; null stands for all. */
async function countByMatters(tx: Tx, scope: Scope, matterIds: readonly string[]): Promise<Cell[]> {
  return await tx.$queryRaw<Cell[]>(sql`
    SELECT a.matters, a.answer, count(*)::int AS count, count(DISTINCT a.respondent)::int AS respondents,
      count(DISTINCT a.respondent) FILTER (WHERE a.value IS NOT NULL)::int AS valued
    FROM (SELECT f."row" AS answer, f.respondent, f.value, ${mattersOf(matterIds)} AS matters
      FROM (${MEASURES.usefulness.facts(scope)}) f) a
    GROUP BY GROUPING SETS ((a.matters, a.answer), (a.matters), (a.answer), ())`)
}

/** Which menus stand under which matters: whoever reads how often each menu was used for a matter knows so much. */
async function listPairs(tx: Tx, scope: Scope, matterIds: readonly string[]): Promise<Pair[]> {
  return await tx.$queryRaw<Pair[]>(sql`
    SELECT DISTINCT a.line, a.menu FROM (SELECT ${mattersOf(matterIds)} AS line, f."row" AS menu
      FROM (${MEASURES.menu_usefulness.facts(scope)}) f) a`)
}

/** All the matters of the support or its consultation that an answer is about, in one word. */
function mattersOf(matterIds: readonly string[]) {
  return sql`coalesce((
    SELECT string_agg(DISTINCT p.matter_id::text, ' ' ORDER BY p.matter_id::text) FROM (
      SELECT cp.matter_id FROM consultation_priorities cp WHERE cp.consultation_id = f.consultation_id
      UNION SELECT sp.matter_id FROM support_priorities sp WHERE sp.support_id = f.support_id) p
    WHERE p.matter_id = ANY (${[...matterIds]}::uuid[])), '')`
}
