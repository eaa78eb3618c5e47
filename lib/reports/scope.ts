import { type Sql, sql } from '@/lib/db/sql'
import { isBusinessDay } from '@/lib/japanese/business-days'
import { addDays, startOfJstDay } from '@/lib/japanese/dates'

/** What a report is about: a bureau, a period, what it is narrowed down by, and the day on which it is read. */
export type Scope = {
  bureauId: string
  from: string
  until: string
  prefecture?: string
  theme?: string
  menu?: string
  today: string
  /** Days on which the desk is open, ascending, as far back as anything is counted in business days. */
  businessDays: readonly string[]
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

/** The running number of the last business day up to this date; two of them differ by the business days between. */
export function businessDayNumber(date: Sql, { businessDays }: Scope): Sql {
  return sql`width_bucket(${date}, ${businessDays}::date[])`
}

/** The day in Japan of an instant. */
export function dayOf(instant: Sql): Sql {
  return sql`(${instant} AT TIME ZONE 'Asia/Tokyo')::date`
}

/** Whether an instant falls into the period, first and last day included. */
export function inPeriod(instant: Sql, { from, until }: Scope): Sql {
  const [begin, end] = [startOfJstDay(from), startOfJstDay(addDays(until, 1))].map((day) => day.toISOString())
  return sql`${instant} >= ${begin}::timestamptz AND ${instant} < ${end}::timestamptz`
}

/** The consultations `c` of the bureau that the report is narrowed down to, drafts never among them. */
export function isCounted(scope: Scope): Sql {
  const { bureauId, prefecture, theme, menu } = scope
  const bureau = sql`${bureauId}::uuid`
  return sql`c.bureau_id = ${bureau} AND c.state <> 'draft' AND c.received_at IS NOT NULL
    ${prefecture ? sql`AND c.prefecture_code = ${prefecture}` : sql``}
    ${theme ? sql`AND c.id IN (${withTheme(theme, bureau)})` : sql``}
    ${menu ? sql`AND c.id IN (SELECT s.consultation_id FROM supports s WHERE s.bureau_id = ${bureau} AND s.menu_id = ANY (${versionsOf(menu)}))` : sql``}`
}

/** The supports `s` of the bureau that the report is narrowed down to. */
export function isCountedSupport(scope: Scope): Sql {
  const { bureauId, prefecture, theme, menu } = scope
  const bureau = sql`${bureauId}::uuid`
  return sql`s.bureau_id = ${bureau}
    ${prefecture ? sql`AND s.prefecture_code = ${prefecture}` : sql``}
    ${theme ? sql`AND s.consultation_id IN (${withTheme(theme, bureau)})` : sql``}
    ${menu ? sql`AND s.menu_id = ANY (${versionsOf(menu)})` : sql``}`
}

function withTheme(theme: string, bureau: Sql): Sql {
  return sql`SELECT t.consultation_id FROM consultation_themes t WHERE t.theme_key = ${theme} AND t.bureau_id = ${bureau}`
}

function versionsOf(menu: string): Sql {
  return sql`ARRAY(SELECT m.id FROM menus m WHERE m.key = ${menu})`
}
