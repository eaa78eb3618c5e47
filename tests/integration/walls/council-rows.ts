import { randomUUID } from 'node:crypto'
import type { Cast } from './actors'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

/** What one member of the council was asked, and the priority matters from the call to a consultation's tick. */
export async function putCouncil(put: Put, cast: Cast, of: Values, request: Values & { support_id?: unknown }) {
  const { support_id } = request
  const { council, bureauId: bureau_id } = cast
  const toMember = { kind: 'advice', addressee_role: 'council_member', addressee_user_id: council.userId }
  const asked = await put('requests: to the council member', { ...request, ...toMember, addressee_name: '構成員' })
  await put('advices', { ...of, request_id: asked.id, asked_together: randomUUID(), question: '問い' })

  const call = {
    bureau_id,
    fiscal_year: 2027,
    title: '募集',
    body: '本文',
    due_on: '2026-12-01',
    called_by_name: '窓口',
  }
  const closing = { state: 'closed', closed_at: '2026-12-02' }
  const open = await put('council_calls: open', call)
  const closed = await put('council_calls: closed', { ...call, ...closing })
  const released = await put('council_calls: released', { ...call, ...closing, shared_at: '2026-12-03' })
  const proposal = { bureau_id, member_name: '構成員', title: '案', body: '本文', reason: '' }
  const [own, other] = [
    { ...proposal, user_id: council.userId },
    { ...proposal, user_id: randomUUID() },
  ]
  await put('council_proposals: own, open', { ...own, call_id: open.id })
  await put('council_proposals: own, closed', { ...own, call_id: closed.id })
  await put("council_proposals: another's, closed", { ...other, call_id: closed.id })
  await put("council_proposals: another's, released", { ...other, call_id: released.id })
  const note = { call_id: closed.id, bureau_id, held_on: '2026-12-02', body: '協議', noted_by_name: '窓口' }
  await put('council_notes: of the desk', note)
  await put('council_notes: shared', { ...note, shared: true })
  const decided = { bureau_id, fiscal_year: 2027, body: '決定', reason: '理由' }
  const decision = await put('priority_decisions', decided)
  const matter = { bureau_id, fiscal_year: 2027, decision_id: decision.id, position: 1, title: '重点' }
  const { id: matter_id } = await put('priority_matters', matter)
  await put('consultation_priorities: closed', { ...of, matter_id, chosen_by_name: '窓口' })
  await put('support_priorities: closed', { ...of, support_id, matter_id, chosen_by_name: '窓口' })
}

/** Reports to the council, from the draft to the replaced one, with a story and where it comes from. */
export async function putCouncilReports(put: Put, { bureauId: bureau_id }: Cast, of: Values, effect_id: unknown) {
  const meeting = { meeting_name: '会議', meeting_on: '2026-11-30', document_number: '資料1' }
  const period = { from_on: '2026-04-01', until_on: '2026-09-30', as_of: '2026-10-01', figures: '{}' }
  const report = { bureau_id, ...meeting, ...period, made_by_name: '管理者' }
  const submitted = { submitted_at: '2026-10-02', submitted_by_name: '管理者' }
  const confirmed = { ...submitted, confirmed_at: '2026-10-03', confirmed_by_name: '管理者' }
  const draft = await put('council_reports: draft', report)
  await put('council_reports: in approval', { ...report, ...submitted, state: 'in_approval' })
  const stands = await put('council_reports: confirmed', { ...report, ...confirmed, state: 'confirmed' })
  await put('council_reports: replaced', { ...report, ...confirmed, state: 'replaced' })
  const story = { bureau_id, position: 1, place: '県の町', place_en: 'A town', title: '事例', body: '本文' }
  const written = await put('council_report_stories: of a draft', { ...story, report_id: draft.id })
  const told = await put('council_report_stories: of a confirmed one', { ...story, report_id: stands.id })
  const counted = { bureau_id, part: 'whole', measure: 'received', row_key: '2026-04', column_key: '' }
  const kept = { ...counted, facts: '{x}', consultation_ids: `{${String(of.consultation_id)}}` }
  await put('council_report_behind: of a draft', { ...kept, report_id: draft.id })
  await put('council_report_behind: of a confirmed one', { ...kept, report_id: stands.id })
  await put('council_report_story_sources: of a draft', { ...of, effect_id, story_id: written.id })
  await put('council_report_story_sources: of a confirmed one', { ...of, effect_id, story_id: told.id })
}

/** Documents of the library with their meetings and files: the bureau's own, of a consultation, of an event, and for the council. */
export async function putLibrary(put: Put, { bureauId: bureau_id }: Cast, of: Values, event_id: unknown) {
  const meeting = { bureau_id, kind: 'council', name: '会議' }
  const own = await put('library_meetings: of the bureau', { ...meeting, held_on: '2026-05-01' })
  const open = await put('library_meetings: of the council', { ...meeting, held_on: '2026-06-01' })
  const document = { bureau_id, title: '資料', search_text: '資料', filed_by_name: '窓口' }
  const kept = { ...document, meeting_id: own.id }
  const inner = await put('library_documents: of the bureau', { ...kept, number: '資料1' })
  await put('library_documents: of a consultation', { ...kept, ...of, number: '資料2' })
  const told = { ...document, meeting_id: open.id, number: '資料1', audience: 'council' }
  const outer = await put('library_documents: for the council', told)
  const file = {
    ...{ bureau_id, uploader_organisation_id: bureau_id, file_name: '資料.pdf', format: 'pdf' },
    ...{ content_type: 'application/pdf', bytes: 1, sha256: 'a'.repeat(64), uploaded_by_name: '窓口' },
  }
  const seminar = await put('library_meetings: of the open event', {
    ...meeting,
    kind: 'seminar',
    held_on: '2026-07-01',
  })
  const shown = { ...document, meeting_id: seminar.id, event_id }
  await put(`library_documents: of the open event, for everybody`, { ...shown, number: '資料8', audience: 'public' })
  const seated = await put('library_documents: of the open event, for those with a seat', {
    ...{ ...shown, number: '資料9', audience: 'meeting' },
  })
  await put('library_files: of the open event, for those with a seat', {
    ...{ ...file, document_id: seated.id, storage_key: randomUUID() },
  })
  await put('library_files: of the bureau', { ...file, document_id: inner.id, storage_key: randomUUID() })
  await put('library_files: for the council', { ...file, document_id: outer.id, storage_key: randomUUID() })
}

/** Parts of handbooks: of all bureaus, and of the one. */
export async function putHandbooks(put: Put, { bureauId }: Cast, theme_key: string) {
  const part = { title: '手引き', edition_year: 2023, part: '総論' }
  const { id: ofAll } = await put('handbook_parts: of all', part)
  const { id: own } = await put('handbook_parts: of the bureau', { ...part, bureau_id: bureauId })
  await put('handbook_themes: of all', { part_id: ofAll, theme_key })
  await put('handbook_themes: of the bureau', { part_id: own, theme_key })
}
