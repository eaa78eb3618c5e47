import { type Lookup, OF_SUPPORT, OPEN } from './parts'

/** Examples of support teams and what is published of them. */
export const TEAMS: readonly Lookup[] = [
  [/^\/case-reports\//, `SELECT id::text FROM case_reports WHERE state = 'published'`],
  [
    /^\/teams\/rooms\/\[teamId\]\/members\/\[memberId\]/,
    'SELECT team_id::text AS "teamId", id::text AS "memberId" FROM team_members',
  ],
  [
    /^\/teams\/rooms\/\[teamId\]\/roadmap\/items\/\[itemId\]/,
    `SELECT team_id::text AS "teamId", items -> 0 ->> 'id' AS "itemId" FROM roadmap_versions ORDER BY number DESC`,
  ],
  [
    /^\/teams\/rooms\/\[teamId\]\/entries\/\[entryId\]/,
    'SELECT team_id::text AS "teamId", id::text AS "entryId" FROM team_entries',
  ],
  [
    /^\/teams\/rooms\/\[teamId\]\/attendances/,
    `SELECT team_id::text AS "teamId", 'entry' AS "of", id::text AS "attendedId" FROM team_entries`,
  ],
  [
    /^\/teams\/rooms\/\[teamId\]\/points\/\[pointId\]/,
    'SELECT team_id::text AS "teamId", id::text AS "pointId" FROM team_points',
  ],
  [
    /^\/teams\/rooms\/\[teamId\]\/roadmap\/versions/,
    'SELECT team_id::text AS "teamId", number::text FROM roadmap_versions',
  ],
  [
    /^\/teams\/rooms\/\[teamId\]/,
    'SELECT t.id::text AS "teamId" FROM teams t ORDER BY EXISTS (SELECT FROM roadmap_versions r WHERE r.team_id = t.id) DESC',
  ],
  [/\[supportId\]\/team\//, `${OF_SUPPORT} WHERE s.state = 'under_way' AND ${OPEN}`],
]
