import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Canary } from './world'

export type Deed = 'select' | 'insert' | 'update' | 'delete'

/** What stands in a copy of the row because of who writes it, or must be new in every copy. */
function copyOf({ table, values }: Canary, actor: Actor | null): Record<string, unknown> {
  const copy = { ...values }
  if (table === 'timeline_entries') delete copy.id
  else if ('id' in copy) copy.id = randomUUID()
  const side = actor ? sideOf(actor) : 'desk'
  if ('author_side' in copy) copy.author_side = side
  if ('noted_by_side' in copy) copy.noted_by_side = side
  if ('saved_by_side' in copy) copy.saved_by_side = side
  if ('actor_side' in copy) copy.actor_side = side
  delete copy.resume_code
  if ('storage_key' in copy) copy.storage_key = randomUUID()
  if ('uploader_organisation_id' in copy && actor) copy.uploader_organisation_id = actor.organisationId
  if (table === 'access_log' && actor) copy.user_id = actor.userId
  if (table === 'memberships') copy.valid_until = '2099-03-31'
  return copy
}

const CHANGED: Record<string, string> = {
  date_poll_respondents: 'note',
  users: 'kana',
  dialogue_entries: 'recalled_at',
  clock_pauses: 'resumed_by_name',
  assignments: 'valid_until',
  notice_entries: 'read_at',
  calendar_feeds: 'revoked_at',
  one_time_links: 'withdrawn_at',
  account_manager_requests: 'settled_at',
  organisation_changes: 'cancelled_at',
  transfers: 'answer',
  figures: 'superseded_at',
  sign_offs: 'remark',
  field_revisions: 'state',
  programme_targets: 'published_at',
  prefecture_targets: 'withdrawn_at',
  peer_offers: 'withdrawn_at',
  programme_entries: 'updated_at',
  chasing_steps: 'ended_by_name',
  advices: 'may_be_named',
  council_calls: 'shared_by_name',
  council_report_stories: 'place',
  library_meetings: 'name',
  library_files: 'file_name',
  council_report_behind: 'facts',
  council_report_story_sources: 'checked_by_name',
  menu_proposals: 'version',
  award_judges: 'reminders',
  award_nominations: 'consent',
  award_winners: 'consent',
  request_pauses: 'until_on',
  network_need_owners: 'remark',
  network_introduction_sides: 'answered_by_name',
  advisor_conflicts: 'ended_at',
  resident_survey_papers: 'withdrawn_at',
  resident_survey_answers: 'withdrawn_at',
  dispatch_candidates: 'removed_at',
  dispatch_offers: 'closed_at',
  dispatch_fees: 'paid_on',
  support_costs: 'note',
  letter_rounds: 'written',
  event_applications: 'attended',
}
const KEYS: Record<string, string[]> = {
  date_poll_answers: ['respondent_id', 'slot_id'],
  duty_settings: ['bureau_id'],
  case_report_themes: ['report_id', 'theme_key'],
  consultation_themes: ['consultation_id', 'theme_key'],
  consultation_menus: ['consultation_id', 'menu_id'],
  draft_steps: ['consultation_id', 'step'],
  triage: ['consultation_id'],
  escalations: ['consultation_id', 'due_on', 'step'],
  routing_reasons: ['support_id'],
  advices: ['request_id'],
  council_report_behind: ['report_id', 'part', 'measure', 'row_key', 'column_key'],
  council_report_story_sources: ['story_id'],
  consultation_priorities: ['consultation_id', 'matter_id'],
  support_priorities: ['support_id', 'matter_id'],
  dialogue_files: ['dialogue_entry_id', 'attachment_id'],
  number_counters: ['bureau_id', 'fiscal_year'],
  historic_counters: ['bureau_id', 'fiscal_year'],
  import_rows: ['import_id', 'line'],
  access_log: ['consultation_id', 'user_id', 'read_on'],
  report_sums: ['bureau_id', 'measure', 'month'],
  search_documents: ['consultation_id'],
  search_texts: ['source_kind', 'source_id'],
  watchers: ['consultation_id', 'membership_id'],
  presences: ['consultation_id', 'user_id'],
  read_marks: ['user_id', 'consultation_id'],
  queue_settings: ['user_id'],
  bulk_items: ['act_id', 'consultation_id'],
  form_posts: ['owner_id', 'key'],
  menu_keepers: ['bureau_id', 'menu_key'],
  sign_off_settings: ['organisation_id'],
  bureau_settings: ['bureau_id'],
  notice_settings: ['user_id', 'topic'],
  notice_mutes: ['user_id', 'consultation_id'],
  closing_days: ['bureau_id', 'closed_on'],
  menu_quotas: ['bureau_id', 'menu_key', 'fiscal_year'],
  theme_groups: ['key'],
  themes: ['key'],
  menu_themes: ['menu_id', 'theme_key'],
  practice_themes: ['practice_id', 'theme_key'],
  practice_priorities: ['draft_id', 'matter_id'],
  practice_inquiries: ['consultation_id'],
  handbook_themes: ['part_id', 'theme_key'],
  partner_themes: ['organisation_id', 'theme_key'],
  partner_territories: ['organisation_id', 'area_code'],
  partner_profiles: ['organisation_id'],
  welfare_plan_marks: ['organisation_id', 'item_number'],
  welfare_plan_items: ['number'],
  grants: ['key'],
  precedent_sources: ['precedent_id'],
  network_settings: ['bureau_id'],
  network_members: ['organisation_id'],
  network_contacts: ['organisation_id'],
  network_profile_fields: ['organisation_id', 'field'],
  network_member_themes: ['organisation_id', 'theme_key'],
  network_post_themes: ['post_id', 'theme_key'],
  network_need_owners: ['post_id'],
  network_introduction_sides: ['introduction_id', 'side'],
  network_declines: ['introduction_id', 'side'],
  network_attendances: ['meeting_id', 'organisation_id'],
  network_minutes: ['meeting_id'],
  programme_selections: ['entry_id'],
  advisor_internals: ['advisor_id'],
  dispatch_offers: ['request_id'],
  dispatch_choices: ['request_id'],
  event_rooms: ['event_id'],
  event_cohosts: ['event_id', 'organisation_id'],
  event_answered: ['application_id'],
  event_reports: ['event_id'],
}

function statement(deed: Deed, canary: Canary, actor: Actor | null): { text: string; values: unknown[] } {
  const { table, values } = canary
  const keys = KEYS[table] ?? ['id']
  const where = keys.map((key, at) => `${key} = $${at + 1}`).join(' AND ')
  const found = keys.map((key) => values[key])
  const changed =
    CHANGED[table] ?? ('version' in values ? 'version' : Object.keys(values).find((name) => !keys.includes(name)))
  if (deed === 'select') return { text: `SELECT FROM ${table} WHERE ${where}`, values: found }
  if (deed === 'delete') return { text: `DELETE FROM ${table} WHERE ${where}`, values: found }
  if (deed === 'update')
    return { text: `UPDATE ${table} SET ${changed ?? keys[0]} = ${changed ?? keys[0]} WHERE ${where}`, values: found }
  const copy = copyOf(canary, actor)
  const columns = Object.keys(copy).join()
  return {
    text: `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM jsonb_populate_record(NULL::${table}, $1)`,
    values: [JSON.stringify(copy)],
  }
}

const REFUSED = new Set(['42501', '23514'])
/** A row of that key is there already: the policies had let it pass before the index was asked. */
const PASSED = new Set(['23505', '23P01'])

const DEEDS = ['select', 'update', 'delete', 'insert'] as const

/** Which deeds this person gets done, by the words of the web role's own connection; nothing of it is kept. */
export async function attemptAll(web: pg.Client, canary: Canary, actor: Actor | null): Promise<Record<Deed, boolean>> {
  await web.query(`BEGIN; ${identity(actor)}; SAVEPOINT before_deed`)
  const done = { select: false, insert: false, update: false, delete: false }
  for (const deed of DEEDS) done[deed] = await attempt(web, statement(deed, canary, actor))
  await web.query('ROLLBACK')
  return done
}

/** One deed, as if the one before it had never been; what found no row has changed nothing. */
async function attempt(web: pg.Client, { text, values }: { text: string; values: unknown[] }): Promise<boolean> {
  try {
    const { rowCount } = await web.query(text, values)
    if (rowCount !== 0) await web.query('ROLLBACK TO before_deed')
    return rowCount === 1
  } catch (error) {
    await web.query('ROLLBACK TO before_deed')
    if (error instanceof pg.DatabaseError && REFUSED.has(error.code ?? '')) return false
    if (error instanceof pg.DatabaseError && PASSED.has(error.code ?? '')) return true
    throw error
  }
}

/** The settings by which the policies know a person, as one statement. */
function identity(actor: Actor | null): string {
  const {
    userId = '',
    membershipId = '',
    role = '',
    organisationId = '',
    bureauId = '',
    prefectureCode = '',
  } = actor ?? {}
  const settings = {
    ...{ actor_kind: actor ? 'member' : 'public', user_id: userId, membership_id: membershipId, role },
    ...{ organisation_id: organisationId, bureau_id: bureauId ?? '', prefecture_code: prefectureCode ?? '' },
  }
  const set = Object.entries(settings).map(
    ([name, value]) => `set_config('app.${name}', ${pg.escapeLiteral(value)}, true)`,
  )
  return `SELECT ${set.join()}`
}
