import { sql } from '@/lib/db/sql'

const MORE = sql`jsonb_array_elements(e.more_indicators) m`
const ANY = sql`(e.indicator <> '' OR e.more_indicators <> '[]')`
const BOTH = sql`((e.indicator <> '' AND e.before IS NOT NULL AND e.after IS NOT NULL)
  OR EXISTS (SELECT FROM ${MORE} WHERE m ->> 'before' IS NOT NULL AND m ->> 'after' IS NOT NULL))`
const MOVED = sql`((e.indicator <> '' AND e.before <> e.after)
  OR EXISTS (SELECT FROM ${MORE} WHERE (m ->> 'before')::numeric <> (m ->> 'after')::numeric))`

/** Whether an effect `e` came with an indicator with both its values; one of up to three is enough. */
export const MEASURED = sql`CASE WHEN ${BOTH} THEN 'measured' WHEN ${ANY} THEN 'partly' ELSE 'without' END`

/** The same, and whether one of them has moved. */
export const HAS_MOVED = sql`CASE WHEN ${MOVED} THEN 'moved' WHEN ${BOTH} THEN 'unmoved' WHEN ${ANY} THEN 'partly' ELSE 'without' END`

/** The indicators of an effect `e` that have both their values, in the order in which they were given; to be joined laterally as `i`. */
export const MEASURED_INDICATORS = sql`(
  SELECT * FROM (
    SELECT 1 AS nth, e.indicator, e.unit, e.before, e.before_on, e.after, e.after_on WHERE e.indicator <> ''
    UNION ALL
    SELECT (1 + m.nth)::int, m.given ->> 'indicator', m.given ->> 'unit', (m.given ->> 'before')::numeric, (m.given ->> 'beforeOn')::date,
      (m.given ->> 'after')::numeric, (m.given ->> 'afterOn')::date
    FROM jsonb_array_elements(e.more_indicators) WITH ORDINALITY AS m(given, nth)
  ) given WHERE before IS NOT NULL AND after IS NOT NULL)`
