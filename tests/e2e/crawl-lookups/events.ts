import type { Lookup } from './parts'

const OF_PLAN = 'FROM year_plans p JOIN year_plan_rows r ON r.plan_id = p.id'

/** Examples of events and of the year's plan. */
export const EVENTS: readonly Lookup[] = [
  [
    /^\/events\/plans\/\[planId\]|^\/supports\/year-plans\/\[planId\](\/settings|\/plan\.xlsx)?$/,
    `SELECT p.id::text AS "planId" FROM year_plans p WHERE p.state = 'current' ORDER BY p.fiscal_year DESC`,
  ],
  [
    /^\/supports\/year-plans\/\[planId\]\/entries/,
    `SELECT p.id::text AS "planId", e.id::text AS "entryId" ${OF_PLAN} JOIN year_plan_entries e ON e.row_id = r.id ORDER BY p.fiscal_year DESC`,
  ],
  [
    /^\/supports\/year-plans\/\[planId\]\/rows/,
    `SELECT p.id::text AS "planId", r.id::text AS "rowId" ${OF_PLAN} ORDER BY p.fiscal_year DESC`,
  ],
  [
    /^\/supports\/events\/\[eventId\]\/report/,
    `SELECT id::text AS "eventId" FROM events WHERE state = 'held' ORDER BY held_on`,
  ],
  [
    /^\/supports\/events\/\[eventId\]/,
    `SELECT id::text AS "eventId" FROM events WHERE state = 'announced' AND is_open ORDER BY held_on`,
  ],
  [/^\/events\/\[id\]/, `SELECT id::text FROM events WHERE state = 'announced' AND is_open ORDER BY held_on`],
]
