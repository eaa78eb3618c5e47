import type { Lookup } from './parts'

/** Examples of offices, their people, areas and partners. */
export const OFFICES: readonly Lookup[] = [
  [
    /^\/(my|prefecture)\/colleagues\/\[postId\]/,
    `SELECT id::text AS "postId" FROM memberships WHERE organisation_id = app.organisation_id() AND role = app.role() AND user_id <> app.user_id()`,
  ],
  [
    /^\/(my|prefecture)\/colleagues\/sections\/\[sectionId\]/,
    `SELECT id::text AS "sectionId" FROM sections WHERE organisation_id = app.organisation_id()`,
  ],
  [
    /areas\/resources\/\[resourceId\]/,
    `SELECT o.code, r.id::text AS "resourceId" FROM area_resources r JOIN organisations o ON o.id = r.organisation_id`,
  ],
  [
    /^\/admin\/handbooks\/\[id\]/,
    "SELECT id::text FROM handbook_parts WHERE CASE app.role() WHEN 'operator' THEN bureau_id IS NULL ELSE bureau_id = app.bureau_id() END",
  ],
  [
    /^\/assignments\/\[code\]\/periods/,
    'SELECT o.code, a.id::text FROM assignments a JOIN organisations o ON o.id = a.organisation_id ORDER BY a.valid_until NULLS FIRST',
  ],
  [
    /^\/assignments\/handovers\/\[id\]\/places/,
    'SELECT handover_id::text AS id, id::text AS "placeId" FROM handover_places',
  ],
  [
    /^\/assignments\/handovers\/\[id\]\/items/,
    'SELECT handover_id::text AS id, id::text AS "itemId" FROM handover_items',
  ],
  [/^\/assignments\/handovers\/\[id\]/, 'SELECT id::text FROM handovers'],
  [/^\/assignments\/coming/, 'SELECT batch_id::text AS "batchId" FROM assignments WHERE valid_from > app.today()'],
  [/^\/assignments\/absences/, 'SELECT id::text FROM absences'],
  [
    /^\/admin\/menus\/lifecycle\/\[id\]\/(edit|trial|opening|ending)/,
    "SELECT id::text FROM menus WHERE bureau_id = app.bureau_id() AND state = 'draft'",
  ],
  [/^\/admin\/menus\/lifecycle\/\[id\]/, "SELECT id::text FROM menus WHERE bureau_id IS NULL AND state = 'open'"],
  [/prefectures\/\[code\]/, "SELECT code FROM organisations WHERE kind = 'prefecture' AND bureau_id = app.bureau_id()"],
  [
    /^\/my\/profile\/blackouts/,
    'SELECT id::text AS "blackoutId" FROM blackout_days WHERE organisation_id = app.organisation_id()',
  ],
  [
    /\[code\]\/blackouts\/\[blackoutId\]/,
    'SELECT o.code, b.id::text AS "blackoutId" FROM blackout_days b JOIN organisations o ON o.id = b.organisation_id',
  ],
  [
    /^\/my\/profile\/areas\/\[areaId\]/,
    'SELECT id::text AS "areaId" FROM living_areas WHERE organisation_id = app.organisation_id()',
  ],
  [
    /\[code\]\/areas\/\[areaId\]/,
    'SELECT o.code, l.id::text AS "areaId" FROM living_areas l JOIN organisations o ON o.id = l.organisation_id',
  ],
  [/\[code\]/, "SELECT code FROM organisations WHERE kind = 'municipality' AND bureau_id = app.bureau_id()"],
  [
    /^\/admin\/users\/\[id\]\/posts/,
    `SELECT user_id::text AS id, id::text AS "postId" FROM memberships WHERE role = 'officer'`,
  ],
  [/^\/admin\/users\/\[id\]/, "SELECT user_id::text AS id FROM memberships WHERE role = 'officer'"],
  [
    /^\/admin\/menus\/\[id\]/,
    `SELECT id::text FROM menus WHERE CASE app.role() WHEN 'operator' THEN bureau_id IS NULL ELSE bureau_id = app.bureau_id() END`,
  ],
  [/sections\/\[sectionId\]/, `SELECT organisation_id::text AS id, id::text AS "sectionId" FROM sections`],
  [/^\/admin\/organisations\/\[id\]/, 'SELECT organisation_id::text AS id FROM sections'],
  [/^\/admin\/mails\/\[id\]/, 'SELECT id::text FROM mails'],
  [
    /^\/supports\/partners\/\[officeId\]/,
    `SELECT id::text AS "officeId" FROM organisations WHERE kind = 'partner_office' AND bureau_id = app.bureau_id()`,
  ],
]
