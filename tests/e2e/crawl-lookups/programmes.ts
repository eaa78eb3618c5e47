import type { Lookup } from './parts'

/** Examples of programmes, applications and peers. */
export const PROGRAMMES: readonly Lookup[] = [
  [
    /\[officeId\]\/programmes\/\[programmeId\]/,
    'SELECT organisation_id::text AS "officeId", id::text AS "programmeId" FROM partner_programmes',
  ],
  [/^\/partner\/programmes\/\[programmeId\]/, 'SELECT id::text AS "programmeId" FROM partner_programmes'],
  [
    /^\/my\/applications\/\[entryId\]\/(check|text|submission|discard|extension)/,
    `SELECT id::text AS "entryId" FROM programme_entries WHERE state = 'draft'`,
  ],
  [/^\/my\/applications\/\[entryId\]/, `SELECT id::text AS "entryId" FROM programme_entries`],
  [/^\/my\/applications\/peers\/offers/, `SELECT id::text AS "offerId" FROM peer_offers`],
  [/^\/my\/applications\/peers/, `SELECT id::text AS "pairingId" FROM peer_pairings`],
  [/^\/my\/applications\/offers/, `SELECT id::text AS "offerId" FROM programme_offers`],
  [
    /programmes\/\[programmeId\]\/entries\/\[entryId\]/,
    `SELECT programme_id::text AS "programmeId", id::text AS "entryId" FROM programme_entries`,
  ],
  [
    /^\/attachments\/entries\/\[entryId\]\/files\/\[fileId\]/,
    `SELECT entry_id::text AS "entryId", id::text AS "fileId" FROM programme_entry_files`,
  ],
  [
    /^\/(attachments\/entries|prefecture\/programmes\/received)\/\[entryId\]/,
    `SELECT id::text AS "entryId" FROM programme_entries`,
  ],
  [/^\/prefecture\/programmes\/\[targetId\]/, `SELECT id::text AS "targetId" FROM prefecture_targets`],
  [
    /\[programmeId\]/,
    `SELECT id::text AS "programmeId" FROM programmes WHERE state = 'announced' AND CASE app.role() WHEN 'headquarters' THEN bureau_id IS NULL ELSE coalesce(bureau_id, app.bureau_id()) = app.bureau_id() END`,
  ],
]
