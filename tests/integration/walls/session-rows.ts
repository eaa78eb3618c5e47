import { randomUUID } from 'node:crypto'
import type { Cast } from './actors'
import { FILE } from './survey-rows'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

/** Meetings that are planned: of a support nobody outside has taken on, and of one that an advisor has. */
export async function putPlannedSessions(put: Put, cast: Cast, name: 'closed' | 'shared', of: Values) {
  const meeting = { ...of, label: '第1回', planned_on: '2026-12-10', planned_by_name: '窓口' }
  if (name === 'closed') {
    await put('planned_sessions: closed', meeting)
    return
  }
  await put('requests: taken on by the advisor', {
    ...of,
    ...{ kind: 'offer', addressee_role: 'advisor', addressee_user_id: cast.advisor.userId, addressee_name: '助言 者' },
    ...{ title: '依頼', summary: '要約', sent_by_name: '窓口', state: 'accepted', answered_at: new Date() },
  })
  const session = await put('planned_sessions: shared, taken on by an advisor', meeting)
  await putReleased(put, of, session.id)
  await putPolls(put, cast, of)
  await putDuties(put, cast, of)
}

/** Documents of that meeting in the library: one released to those who come, one that stays with the bureau. */
async function putReleased(put: Put, { support_id: _, ...of }: Values, planned_session_id: unknown) {
  const { bureau_id } = of
  const held = { bureau_id, kind: 'case', name: '第1回', held_on: '2026-12-10' }
  const { id: meeting_id } = await put('library_meetings: of a meeting of a support', held)
  const text = { title: '資料', search_text: '資料', filed_by_name: '窓口' }
  const document = { ...of, ...text, meeting_id, planned_session_id }
  const released = { ...document, number: '資料1', audience: 'meeting' }
  const { id: document_id } = await put('library_documents: released to a meeting of a support', released)
  await put('library_documents: of a meeting of a support, not released', { ...document, number: '資料2' })
  await put('library_files: released to a meeting of a support', {
    ...{ bureau_id, document_id, uploader_organisation_id: bureau_id, file_name: '資料.pdf', format: 'pdf' },
    ...{ content_type: 'application/pdf', bytes: 1, sha256: 'a'.repeat(64), uploaded_by_name: '窓口' },
    storage_key: randomUUID(),
  })
}

/** A poll that an advisor answers signed in, and one that the municipality and the bearer of a link answer. */
async function putPolls(put: Put, cast: Cast, { support_id, ...of }: Values) {
  const poll = { ...of, support_id, label: '第1回', closes_on: '2099-12-01', opened_by_name: '窓口' }
  const asked = await put('date_polls: of the advisor', poll)
  const slot = await put('date_poll_slots: of the advisor', {
    ...{ ...of, poll_id: asked.id, starts_at: '2099-12-10T10:00:00+09:00', ends_at: '2099-12-10T12:00:00+09:00' },
  })
  const advisor = await put('date_poll_respondents: the advisor', {
    ...{ ...of, poll_id: asked.id, position: 1, kind: 'advisor', name: '助言 者' },
    ...{ user_id: cast.advisor.userId, role: 'advisor' },
  })
  await put('date_poll_answers: of the advisor', {
    ...{ ...of, poll_id: asked.id, respondent_id: advisor.id, slot_id: slot.id, answer: 'yes' },
  })
  const other = await put('date_polls: of others', poll)
  await put('date_poll_respondents: the municipality', {
    ...{ ...of, poll_id: other.id, position: 1, kind: 'municipality', name: '町' },
    ...{ organisation_id: cast.staff.organisationId, role: 'municipal_staff' },
  })
  const respondentId = randomUUID()
  const link = await put('one_time_links: date poll', {
    ...{ purpose: 'date_poll', subject_id: respondentId, organisation_id: cast.bureauId, bureau_id: cast.bureauId },
    ...{ recipient_name: '先生', issued_by_name: '窓口', expires_at: '2099-12-31' },
  })
  await put('date_poll_respondents: by link', {
    ...{ ...of, id: respondentId, poll_id: other.id, position: 2, kind: 'other', name: '先生', link_id: link.id },
  })
  const { staff } = cast
  await put('blackout_days: of the municipality', {
    ...{ organisation_id: staff.organisationId, bureau_id: cast.bureauId, prefecture_code: staff.prefectureCode },
    ...{ kind: 'assembly', from_on: '2026-12-01', until_on: '2026-12-18', set_by_name: '職員' },
  })
}

/** What an advisor and the municipality owe after a dispatch, and the bureau's days for it. */
async function putDuties(put: Put, cast: Cast, of: Values) {
  const duty = { ...of, title: '第1回', opens_on: '2026-12-01', due_on: '2026-12-08' }
  const advisor = { user_id: cast.advisor.userId, role: 'advisor', party_name: '助言 者' }
  await put('duties: of the advisor', { ...duty, ...advisor, kind: 'report' })
  const town = { organisation_id: cast.staff.organisationId, role: 'municipal_staff', party_name: '町' }
  await put('duties: of the municipality', { ...duty, ...town, kind: 'evaluation' })
  const party = {
    ...of,
    title: '派遣',
    place: '町',
    ended_on: '2026-10-01',
    ask_on: '2026-11-01',
    answer_by: '2026-11-20',
  }
  const helped = async (row: string, values: Values) =>
    await put(row, { ...party, closes_on: '2099-12-28', request_id: randomUUID(), ...values })
  await helped('party_follow_ups: planned', { ...advisor, state: 'scheduled' })
  const asked = await helped('party_follow_ups: of the advisor', { ...advisor, state: 'asked' })
  await put('answer_files: of the advisor', { ...FILE, party_follow_up_id: asked.id, storage_key: randomUUID() })
  const office = { organisation_id: cast.partner.organisationId, role: 'partner_office', party_name: '整備局' }
  const link = { purpose: 'party_follow_up', organisation_id: cast.bureauId, bureau_id: cast.bureauId }
  await put('one_time_links: party follow-up', {
    ...{ ...link, subject_id: asked.id, recipient_name: '先生', issued_by_name: '窓口', expires_at: '2099-12-31' },
  })
  const given = { state: 'asked', shared: true, still_needed: '伴走' }
  await helped('party_follow_ups: of the partner office', { ...office, ...given })
  const { support_id: _, ...owner } = of
  const answered = { ...owner, party_follow_up_id: asked.id, user_id: cast.advisor.userId, role: 'advisor' }
  const words = { not_used: false, actions_taken: '開いた', changes: '', insights: '', answered_on: '2026-11-10' }
  await put('help_answers: of the advisor', { ...answered, ...words, point_months: 1 })
  const review = { ...owner, smooth: 'good', burden: 'partly', allocation: 'good', decided: '会議を月1回にする' }
  const by = { owner_name: '担当', written_by_name: '担当' }
  await put('case_reviews: of the desk', { ...review, ...by, fiscal_year: 2026, side: 'desk' })
  await put('case_reviews: of the municipality', { ...review, ...by, fiscal_year: 2026, side: 'asking' })
  await put('duty_settings', { bureau_id: cast.bureauId, set_by_name: '管理者' })
}
