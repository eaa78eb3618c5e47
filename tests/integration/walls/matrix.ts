import { ACTORS } from './actors'

/** One line: what is tried, and who may read, add, change and remove such a row. Everybody who is not named may not. */
export type Line = { row: string; select: string; insert: string; update: string; delete: string }

const DESK = 'officer manager'
const ASKING_AREA = 'staff neighbour prefecture otherPrefecture'
const KEEPERS = 'manager administrator'
const ALL = ACTORS.join(' ')
const line = (row: string, select: string, insert: string, update: string, remove = ''): Line => ({
  row,
  select,
  insert,
  update,
  delete: remove,
})

/**
 * The whole of who may do what to which row, written by hand and compared with what PostgreSQL does.
 * A row is `table` or `table: which one`; closed = received and not shared with the prefecture.
 */
export const MATRIX: Line[] = [
  //    row                                     read                          add                           change                        remove
  line('consultations: draft', 'staff', 'staff', 'staff', 'staff'),
  line('consultations: closed', `staff ${DESK}`, '', `staff ${DESK}`),
  line('consultations: shared', `staff prefecture ${DESK}`, '', `staff prefecture ${DESK}`),
  line('consultations: completed', `staff ${DESK}`, '', `staff ${DESK}`),
  line('consultation_themes: draft', 'staff', 'staff', 'staff', 'staff'),
  line('consultation_themes: closed', `staff ${DESK}`, DESK, DESK, DESK),
  line('consultation_themes: shared', `staff prefecture ${DESK}`, DESK, DESK, DESK),
  line('consultation_menus: draft', 'staff', 'staff', '', 'staff'),
  line('consultation_menus: closed', `staff ${DESK}`, DESK, '', DESK),
  line('triage: closed', DESK, `staff ${DESK}`, DESK),
  line('triage: shared', DESK, `staff prefecture ${DESK}`, DESK),
  line('routing_reasons: closed', DESK, DESK, ''),
  line('number_counters', `${ASKING_AREA} ${DESK}`, `${ASKING_AREA} ${DESK}`, `${ASKING_AREA} ${DESK}`),

  line('timeline_entries: closed', `staff ${DESK}`, `staff ${DESK}`, ''),
  line('timeline_entries: closed, internal', DESK, DESK, ''),
  line('timeline_entries: shared', `staff prefecture ${DESK}`, `staff prefecture ${DESK}`, ''),
  line('timeline_entries: shared, internal', DESK, DESK, ''),
  line('dialogue_entries: closed', `staff ${DESK}`, `staff ${DESK}`, ''),
  line('dialogue_entries: closed, internal', DESK, DESK, ''),
  line('dialogue_entries: shared', `staff prefecture ${DESK}`, `staff prefecture ${DESK}`, ''),
  line('todos: closed, of the municipality', `staff ${DESK}`, DESK, `staff ${DESK}`),
  line('todos: closed, of the desk', DESK, DESK, DESK),
  line('todos: shared, of the municipality', `staff prefecture ${DESK}`, DESK, `staff ${DESK}`),
  line('todos: shared, of the desk', DESK, DESK, DESK),
  line('dialogue_entries: closed', `staff ${DESK}`, `staff ${DESK}`, `staff ${DESK}`),
  line('dialogue_entries: closed, internal', DESK, DESK, DESK),
  line('dialogue_entries: shared', `staff prefecture ${DESK}`, `staff prefecture ${DESK}`, `staff prefecture ${DESK}`),
  line('dialogue_entries: closed, not visible yet', DESK, DESK, DESK),
  line('timeline_entries: closed, not visible yet', DESK, DESK, ''),
  line('dialogue_files: closed', `staff ${DESK}`, DESK, ''),
  line('dialogue_files: shared', `staff prefecture ${DESK}`, DESK, ''),
  line('dialogue_files: closed, not visible yet', DESK, DESK, ''),
  line('questions: closed, to the municipality', `staff ${DESK}`, DESK, `staff ${DESK}`),
  line('questions: closed, to others', DESK, DESK, DESK),
  line('questions: shared, to the municipality', `staff prefecture ${DESK}`, DESK, `staff ${DESK}`),
  line('questions: shared, to the prefecture', `prefecture ${DESK}`, DESK, `prefecture ${DESK}`),

  line('supports: closed', `staff ${DESK}`, DESK, `staff ${DESK}`),
  line('supports: shared', `staff prefecture ${DESK}`, DESK, `staff ${DESK}`),
  line('support_participants: closed', `staff ${DESK}`, DESK, '', DESK),
  line('support_participants: shared', `staff prefecture ${DESK}`, DESK, '', DESK),
  line('support_sessions: closed', `staff ${DESK}`, DESK, DESK),
  line('support_sessions: shared', `staff prefecture ${DESK}`, DESK, DESK),
  line('session_participants: closed', `staff ${DESK}`, DESK, '', DESK),
  line('requests: to the advisor', `advisor ${DESK}`, DESK, `advisor ${DESK}`),
  line('requests: to the partner office', `partner ${DESK}`, DESK, `partner ${DESK}`),
  line('requests: withdrawn', DESK, DESK, DESK),

  line('questionnaires: scheduled', DESK, DESK, DESK),
  line('questionnaires: asked', `staff ${DESK}`, DESK, `staff ${DESK}`),
  line('effects: closed', `staff ${DESK}`, DESK, `staff ${DESK}`),
  line('effects: shared', `staff prefecture ${DESK}`, DESK, `staff ${DESK}`),

  line('attachments: draft', 'staff', 'staff', '', 'staff'),
  line('attachments: closed', `staff ${DESK}`, `staff ${DESK}`, ''),
  line('attachments: shared', `staff prefecture ${DESK}`, `staff prefecture ${DESK}`, ''),
  line('attachments: closed, internal', DESK, DESK, ''),
  line('access_log: closed', KEEPERS, `staff ${DESK}`, ''),
  line('search_texts: closed', '', '', ''),
  line('one_time_links: invitation', `staff ${DESK} administrator`, 'administrator', `staff ${DESK} administrator`),
  line('one_time_links: sign-off', 'staff', 'staff', 'staff'),
  line('workbook_uploads', 'staff', 'staff', 'staff'),
  line('read_marks: of the officer', 'officer', 'officer', 'officer'),
  line('queue_views: own', 'officer', 'officer', 'officer', 'officer'),
  line('queue_views: shared', DESK, 'officer', DESK, DESK),
  line('queue_settings: of the officer', 'officer', 'officer', 'officer'),
  line('bulk_acts: of the officer', 'officer', 'officer', 'officer'),
  line('bulk_items: of the officer', 'officer', 'officer', 'officer'),
  line('sign_offs: draft', 'staff', 'staff', 'staff'),
  line('sign_offs: closed', 'staff', '', ''),
  line('sign_off_settings', 'staff', '', ''),
  line('timeline_entries: closed, asking', 'staff', 'staff', ''),
  line('reply_templates', DESK, DESK, DESK),
  line('form_posts: of the staff', 'staff', 'staff', 'staff'),
  line('notices', '', `${ASKING_AREA} ${DESK} administrator partner otherPartner`, ''),
  line('mails', KEEPERS, '', ''),

  line('assignments', `staff prefecture otherPrefecture ${DESK} administrator`, 'manager', 'manager', 'manager'),
  line('handovers', DESK, DESK, DESK),
  line('handover_places', DESK, DESK, DESK),
  line('handover_items', DESK, DESK, DESK),
  line('absences', DESK, 'officer manager', 'officer manager', 'officer manager'),
  line('users: staff', `staff ${DESK} administrator operator`, 'administrator farAdministrator', 'staff administrator'),
  line(
    'users: officer',
    `${ASKING_AREA} ${DESK} administrator operator partner otherPartner`,
    'administrator farAdministrator',
    'officer administrator',
  ),
  line('memberships: staff', `staff ${DESK} administrator operator`, 'administrator', 'administrator'),
  line(
    'memberships: officer',
    `${ASKING_AREA} ${DESK} administrator operator partner otherPartner`,
    'administrator',
    'administrator',
  ),
  line('sections: of the municipality', `staff ${DESK} administrator`, 'administrator', 'administrator'),

  line('figures: of the municipality', `staff ${DESK}`, `staff ${DESK}`, `staff ${DESK}`),
  line('figures: of the prefecture', `${ASKING_AREA} ${DESK}`, `prefecture ${DESK}`, `prefecture ${DESK}`),
  line('figures: of the nation', `${ASKING_AREA} farStaff ${DESK} farOfficer farManager`, '', ''),
  line('profile_confirmations', `staff ${DESK}`, `staff ${DESK}`, ''),
  line('capacity_checks: by the municipality', `staff ${DESK}`, `staff ${DESK}`, ''),
  line('capacity_checks: by the desk', DESK, `staff ${DESK}`, ''),
  line('living_areas', `staff ${DESK}`, `staff ${DESK}`, `staff ${DESK}`),
  line('area_resources', `staff ${DESK}`, `staff ${DESK}`, `staff ${DESK}`),
  line('cost_consultations', `staff ${DESK}`, `staff ${DESK}`, `staff ${DESK}`),
  line('welfare_plan_marks', `staff ${DESK}`, `staff ${DESK}`, `staff ${DESK}`),
  line('welfare_plan_items', ALL, '', ''),

  line('bureau_settings', ALL, '', KEEPERS),
  line('closing_days', ALL, KEEPERS, '', KEEPERS),
  line('menus: national', ALL, '', 'operator'),
  line("menus: the bureau's own", ALL, '', KEEPERS),
  line('organisations', ALL, '', ''),
  line('theme_groups', ALL, '', ''),
  line('themes', ALL, '', ''),
  line('menu_themes', ALL, '', ''),
  line('partner_themes', ALL, '', ''),
]
