import { createHash } from 'node:crypto'
import { joinSql, type Sql, sql } from '@/lib/db/sql'
import { isBusinessDay } from '@/lib/japanese/business-days'
import { addDays, fiscalYear, startOfJstDay } from '@/lib/japanese/dates'
import { sizes } from './sizes'

/** First and last day, both included. */
export type Days = { from: string; until: string }

/** What a report is about: a bureau, a period, what it is narrowed down by, and the day on which it is read. */
export type Scope = {
  bureauId: string
  from: string
  until: string
  /** The days of the period that are looked at, in order and apart from one another, where it is not all of them. */
  runs?: readonly Days[]
  prefecture?: string
  size?: string
  theme?: string
  menu?: string
  stage?: string
  /** 重点実施事項: what the desk has ticked for this matter, the consultation or one of its supports. */
  matter?: string
  today: string
  /** Days on which the desk is open, ascending, as far back as anything is counted in business days. */
  businessDays: readonly string[]
  /** Stands for all days on which the desk has ever been closed, and for today. */
  calendar: string
}

const DAYS_BACK = 400
/** Nothing was received at the desk before. */
const FIRST_DAY = '2010-04-01'

/** The days on which the desk was open, from the first day that a report counts until today. */
export function businessDaysFor(from: string, today: string, closed: ReadonlySet<string>): string[] {
  const usual = addDays(today, -DAYS_BACK)
  const wanted = from < FIRST_DAY ? FIRST_DAY : from
  const days: string[] = []
  for (let day = wanted < usual ? wanted : usual; day <= today; day = addDays(day, 1))
    if (isBusinessDay(day, closed)) days.push(day)
  return days
}

/** A word that is another as soon as any day on which the desk is open becomes another. */
export function calendarOf(today: string, closed: ReadonlySet<string>): string {
  return JSON.stringify([usualDays(today), ...[...closed].sort()])
}

let kept: { today: string; mark: string } | undefined

function usualDays(today: string): string {
  if (kept?.today !== today) kept = { today, mark: markOf(businessDaysFor(FIRST_DAY, today, new Set())) }
  return kept.mark
}

function markOf(days: readonly string[]): string {
  return createHash('sha256').update(days.join()).digest('hex')
}

/** The running number of the last business day up to this date; two of them differ by the business days between. */
export function businessDayNumber(date: Sql, { businessDays }: Scope): Sql {
  return sql`width_bucket(${date}, ${businessDays}::date[])`
}

/** The same for an instant, by the beginnings of those days: reckoning the day of every single one costs far more. */
export function businessDayAt(instant: Sql, { businessDays }: Scope): Sql {
  return sql`width_bucket(${instant}, ${businessDays.map(beginningOf)}::timestamptz[])`
}

/** In which of these an instant falls, by what each is called; `firstDays` are where they begin, ascending. */
export function calledAt(instant: Sql, firstDays: readonly string[], names: readonly string[]): Sql {
  return sql`(${names}::text[])[width_bucket(${instant}, ${firstDays.map(beginningOf)}::timestamptz[])]`
}

function beginningOf(day: string): string {
  return startOfJstDay(day).toISOString()
}

/** The day in Japan of an instant. */
export function dayOf(instant: Sql): Sql {
  return sql`(${instant} AT TIME ZONE 'Asia/Tokyo')::date`
}

/** The instants between which some days run: from the first, up to but not including the second. */
export function periodOfScope({ from, until }: Days): { begin: string; end: string } {
  return { begin: startOfJstDay(from).toISOString(), end: startOfJstDay(addDays(until, 1)).toISOString() }
}

/** The days that are looked at: those that are told one by one, or the whole period. */
export function runsOf({ from, until, runs }: Scope): readonly Days[] {
  return runs ?? [{ from, until }]
}

/** Whether an instant falls into the days that are looked at, first and last of each run included. */
export function inPeriod(instant: Sql, scope: Scope): Sql {
  return inRuns(scope, (days) => {
    const { begin, end } = periodOfScope(days)
    return sql`${instant} >= ${begin}::timestamptz AND ${instant} < ${end}::timestamptz`
  })
}

/** The same for a date. */
export function onDays(date: Sql, scope: Scope): Sql {
  return inRuns(scope, ({ from, until }) => sql`${date} BETWEEN ${from}::date AND ${until}::date`)
}

function inRuns(scope: Scope, isIn: (days: Days) => Sql): Sql {
  return sql`(${joinSql(runsOf(scope).map(isIn), ' OR ')})`
}

const YEARS_BACK = 4

/** The same over the fiscal year in which the period ends, the current one at the latest, and the four before it. */
export function overYears(scope: Scope): Scope {
  const last = Math.min(fiscalYear(scope.until), fiscalYear(scope.today))
  return { ...scope, from: `${last - YEARS_BACK}-04-01`, until: addDays(`${last + 1}-04-01`, -1) }
}

/** The consultations `c` of the bureau that the report is narrowed down to, drafts never among them. */
export function isCounted(scope: Scope): Sql {
  const { bureauId, prefecture, theme, menu, matter } = scope
  const bureau = sql`${bureauId}::uuid`
  return sql`c.bureau_id = ${bureau} AND c.state <> 'draft' AND c.received_at IS NOT NULL
    ${prefecture ? sql`AND c.prefecture_code = ${prefecture}` : sql``} ${isOfSize(sql`c.asking_organisation_id`, scope)} ${isAtStage(scope)}
    ${theme ? sql`AND c.id IN (${withTheme(theme, bureau)})` : sql``}
    ${menu ? sql`AND c.id IN (SELECT s.consultation_id FROM supports s WHERE s.bureau_id = ${bureau} AND s.menu_id = ANY (${versionsOf(menu)}))` : sql``}
    ${matter ? sql`AND (c.id IN (${tickedConsultations(matter)}) OR c.id IN (SELECT sp.consultation_id FROM support_priorities sp WHERE sp.matter_id = ${matter}::uuid))` : sql``}`
}

/** What every report has; all else narrows it down. */
const FRAME = ['bureauId', 'from', 'until', 'runs', 'today', 'businessDays', 'calendar']

/** Whether a report is narrowed down by nothing. */
export function isWhole(scope: Scope): boolean {
  return Object.entries(scope).every(([name, value]) => FRAME.includes(name) || value === undefined)
}

/** The same, without those whose first answer nobody knows: a register of the past does not say when somebody was answered. */
export function isClocked(scope: Scope): Sql {
  return sql`${isCounted(scope)} AND c.import_id IS NULL`
}

/** The supports `s` of the bureau that the report is narrowed down to. */
export function isCountedSupport(scope: Scope): Sql {
  const { bureauId, prefecture, theme, menu, stage, matter } = scope
  const bureau = sql`${bureauId}::uuid`
  return sql`s.bureau_id = ${bureau}
    ${prefecture ? sql`AND s.prefecture_code = ${prefecture}` : sql``} ${isOfSize(sql`s.asking_organisation_id`, scope)}
    ${stage ? sql`AND s.consultation_id IN (SELECT c.id FROM consultations c WHERE c.bureau_id = ${bureau} ${isAtStage(scope)})` : sql``}
    ${theme ? sql`AND s.consultation_id IN (${withTheme(theme, bureau)})` : sql``}
    ${menu ? sql`AND s.menu_id = ANY (${versionsOf(menu)})` : sql``}
    ${matter ? sql`AND (s.consultation_id IN (${tickedConsultations(matter)}) OR s.id IN (SELECT sp.support_id FROM support_priorities sp WHERE sp.matter_id = ${matter}::uuid))` : sql``}`
}

/** Whether an organisation is of the size that the report is narrowed down to; nothing when to none. */
export function isOfSize(organisation: Sql, { bureauId, size }: Scope): Sql {
  return size ? sql`AND ${organisation} IN (SELECT z.id FROM (${sizes(bureauId)}) z WHERE z.size = ${size})` : sql``
}

function isAtStage({ stage }: Scope): Sql {
  return stage ? sql`AND coalesce(c.stage, 'none') = ${stage}` : sql``
}

function tickedConsultations(matter: string): Sql {
  return sql`SELECT cp.consultation_id FROM consultation_priorities cp WHERE cp.matter_id = ${matter}::uuid`
}

function withTheme(theme: string, bureau: Sql): Sql {
  return sql`SELECT t.consultation_id FROM consultation_themes t WHERE t.theme_key = ${theme} AND t.bureau_id = ${bureau}`
}

function versionsOf(menu: string): Sql {
  return sql`ARRAY(SELECT m.id FROM menus m WHERE m.key = ${menu})`
}
