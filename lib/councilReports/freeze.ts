import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { fiscalYear } from '@/lib/japanese/dates'
import { countByMatter } from '@/lib/priorities/read'
import type { ReportAddress } from '@/lib/reports/address'
import { INDICATOR_AXIS } from '@/lib/reports/axes'
import { definitionLines } from '@/lib/reports/definition-lines'
import { findHidden, type HiddenPlaces, isHidden } from '@/lib/reports/hidden'
import type { MeasureKey } from '@/lib/reports/measures'
import { type OpenedScope, openScope } from '@/lib/reports/open-scope'
import { isClosedYear } from '@/lib/reports/outside-cut'
import type { Report } from '@/lib/reports/report'
import { ALL, place } from '@/lib/reports/suppression/hide-small'
import { tallyAll } from '@/lib/reports/tally'
import { WHOLE_PART } from './behind'
import type { FrozenFigures } from './figures'
import { freezeTable } from './freeze-table'
import { hiddenByMatter, NOTHING_TOLD } from './hidden-by-matter'
import type { CountedPart } from './keep-behind'
import { inBoth } from './words'

/** What is told of the whole period. */
const WHOLE = [
  ...['received', 'coverage', 'first_answer', 'in_time', 'resolution', 'themes', 'theme_stages', 'menus'],
  ...['follow_ups', 'usefulness', 'effects'],
] as MeasureKey[]
/** What is told of each priority matter. */
const OF_MATTER = [
  ...['received', 'coverage', 'themes', 'theme_stages', 'menus', 'follow_ups', 'usefulness'],
] as MeasureKey[]
const MATTERS_AT_MOST = 20

type Frozen = { figures: FrozenFigures; period: OpenedScope['period']; asOf: Date; counted: CountedPart[] }

/**
 * Counts everything a report to the council tells of a period, from the rows themselves, the whole and each priority matter of
 * its fiscal years. Of what municipalities said of us only that leaves this place which may be shown outside.
 */
export async function freezeFigures(
  tx: Tx,
  actor: Actor & { bureauId: string },
  address: ReportAddress,
): Promise<Frozen> {
  const opened = await openScope(tx, actor, address)
  const { scope, period, now } = opened
  const matters = await tx.priorityMatter.findMany({
    where: {
      bureauId: actor.bureauId,
      fiscalYear: { gte: fiscalYear(scope.from), lte: fiscalYear(scope.until) },
    },
    orderBy: [{ fiscalYear: 'asc' }, { decision: { decidedAt: 'asc' } }, { position: 'asc' }],
    take: MATTERS_AT_MOST,
    select: { id: true, title: true, body: true },
  })
  const ids = matters.map(({ id }) => id)
  const hidden = isClosedYear(scope)
    ? await hiddenByMatter(tx, scope, ids)
    : { whole: NOTHING_TOLD, of: () => NOTHING_TOLD }
  const cells = await tallyAll(tx, WHOLE, scope)
  const effects = await findHidden(tx, new Map([['effects', cells.get('effects') ?? []]]), scope)
  const both = hideTogether(new Map([...effects, ...hidden.whole]))
  const parts = [{ matter: null, practices: null, tables: tablesOf(WHOLE, reportOf(opened, cells, both)) }]
  const practices = await countByMatter(tx, actor.bureauId)
  const ofMatters = []
  for (const matter of matters) {
    const counted = await tallyAll(tx, OF_MATTER, { ...scope, matter: matter.id })
    const report = reportOf(opened, counted, hidden.of(matter.id))
    const ofMatter = { matter, practices: practices.get(matter.id)?.practices ?? 0 }
    ofMatters.push({ ...ofMatter, tables: tablesOf(OF_MATTER, report) })
  }
  const counted = [
    { part: WHOLE_PART, measures: WHOLE, scope },
    ...matters.map(({ id }) => ({ part: id, measures: OF_MATTER, scope: { ...scope, matter: id } })),
  ]
  return { figures: { parts: [...parts, ...ofMatters], definitions: definitions() }, period, asOf: now, counted }
}

/** Both surveys tell of the same answers: where the number of all is hidden in one, nothing is told of the other. */
function hideTogether(hidden: HiddenPlaces): HiddenPlaces {
  const isSecret = (['usefulness', 'effects'] as const).some((key) => isHidden({ hidden }, key, {}))
  if (!isSecret) return hidden
  const answers = typeof INDICATOR_AXIS === 'string' ? [] : INDICATOR_AXIS.values
  return new Map([...hidden, ['effects', new Set([ALL, ...answers].map((answer) => place(ALL, answer)))]])
}

function reportOf(opened: OpenedScope, cells: Report['cells'], hidden: HiddenPlaces): Report {
  return {
    ...opened,
    key: 'overview',
    cells,
    beside: null,
    hidden,
    isForOutside: true,
    indicators: [],
    gaps: null,
    ahead: null,
    years: [],
  }
}

function tablesOf(keys: readonly MeasureKey[], report: Report) {
  return keys.map((key) => freezeTable(key, report))
}

function definitions() {
  const both = { ja: [] as string[][], en: [] as string[][] }
  inBoth((say, locale) => {
    both[locale] = definitionLines(WHOLE, say).map(({ words }) => words)
    return ''
  })
  return WHOLE.map((measure, at) => ({ measure, ja: both.ja[at] ?? [], en: both.en[at] ?? [] }))
}
