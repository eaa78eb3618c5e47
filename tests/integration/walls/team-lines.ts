import { ACTORS } from './actors'
import type { Line } from './matrix'

const DESK = 'officer manager'
const line = (row: string, select: string, insert: string, update: string, remove = ''): Line => ({
  ...{ row, select, insert, update },
  delete: remove,
})

/** Of the closed consultation's room: the advisor, the contractor and one of the prefecture are in it; headquarters was. */
const IN = `staff prefecture advisor contractor ${DESK}`
/** Of the shared consultation's room: the advisor is in it, the prefecture reads it with the consultation. */
const READ = `staff prefecture advisor ${DESK}`
/** A published report is for everybody. */
const ALL = ACTORS.join(' ')
const PLAN = `staff prefecture ${DESK}`

/** What the named members of a support team see and write: the room, and the sessions of its support. */
export const TEAM_LINES: Line[] = [
  line('teams: closed', IN, DESK, DESK),
  line('teams: shared', READ, DESK, DESK),
  line('team_members: closed', IN, DESK, DESK),
  line('team_members: past', IN, DESK, DESK),
  line('team_agreements: closed', IN, PLAN, ''),
  line('team_agreements: shared', READ, `staff ${DESK}`, ''),
  line('team_events: closed', IN, IN, ''),
  line('team_entries: closed', IN, PLAN, PLAN),
  line('team_entries: shared', READ, `staff ${DESK}`, `staff ${DESK}`),
  line('attendances: closed', IN, PLAN, '', PLAN),
  line('attendances: shared', READ, `staff ${DESK}`, '', `staff ${DESK}`),
  line('team_points: closed', IN, IN, PLAN),
  line('team_points: shared', READ, `staff advisor ${DESK}`, `staff ${DESK}`),
  line('roadmap_versions: closed', IN, PLAN, ''),
  line('estimate_versions: closed', IN, PLAN, ''),
  line('case_reports: closed', IN, `staff ${DESK}`, `staff ${DESK}`),
  line('case_reports: shared', ALL, '', `staff ${DESK}`),
  line('case_report_themes: closed', IN, `staff ${DESK}`, '', `staff ${DESK}`),
  line('case_report_themes: shared', ALL, `staff ${DESK}`, '', `staff ${DESK}`),
  line('case_report_consents: closed', `staff ${DESK}`, `staff ${DESK}`, ''),
  line('case_report_consents: shared', `staff ${DESK}`, `staff ${DESK}`, ''),
  line('support_sessions: of the team, closed', IN, DESK, DESK),
  line('support_sessions: of the team, shared', READ, DESK, DESK),
  line('session_participants: of the team, closed', IN, DESK, '', DESK),
  line('planned_sessions: of the team, closed', IN, DESK, DESK),
  line('planned_sessions: of the team, shared', READ, DESK, DESK),
  line('attachments: of the room, closed', IN, IN, ''),
  line('attachments: of the room, shared', READ, READ, ''),
]
