import { type Sql, sql } from '@/lib/db/sql'

/** Whether a day of a row falls on one on which nothing may fall due for its office, in SQL: as `readClosedFor`, to find such rows at once. */
export function onClosedDay(day: Sql, { office, bureau }: { office: Sql; bureau: Sql }): Sql {
  return sql`(EXISTS (SELECT FROM blackout_days b WHERE b.organisation_id = ${office} AND ${day} BETWEEN b.from_on AND b.until_on)
    OR EXISTS (SELECT FROM closing_days c WHERE c.bureau_id = ${bureau} AND c.closed_on = ${day}))`
}
