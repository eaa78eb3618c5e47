import type { Lookup } from './parts'

/** Examples of what is collected from prefectures. */
export const PRACTICES: readonly Lookup[] = [
  [
    /^\/admin\/handbooks\/\[id\]\/files\/\[fileId\]/,
    'SELECT part_id::text AS id, id::text AS "fileId" FROM reference_files',
  ],
  [/^\/references\/files\/\[fileId\]/, 'SELECT id::text AS "fileId" FROM reference_files'],
  [
    /\/practices\/calls\/\[callId\]\/sheets\/\[sheetId\]/,
    'SELECT call_id::text AS "callId", id::text AS "sheetId" FROM practice_sheets',
  ],
  [/\/practices\/calls\/\[callId\]/, `SELECT id::text AS "callId" FROM practice_calls ORDER BY (state = 'open') DESC`],
]
