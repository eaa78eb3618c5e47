import type { Cast } from './actors'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>
type Requests = { officeId: unknown; request: Values; prefectureId: string }

/** What was asked of the prefecture, and the answers of parties asked and of the desk. */
export async function putRequests(put: Put, of: Values, { officeId, request, prefectureId }: Requests) {
  const escalation = { kind: 'escalation', addressee_role: 'prefecture_staff', addressee_name: '県' }
  await put('requests: to the prefecture', { ...request, ...escalation, addressee_organisation_id: prefectureId })
  const answer = { ...of, request_id: officeId, answer: '回答', given_by_name: '担当' }
  await put('request_answers: by the partner office', { ...answer, decision: 'answer' })
  await put('request_answers: by the desk', { ...answer, decision: 'result', given_by_desk: true })
}

/** What several parties are to be asked, and an answer passed on: with the reply that carried it, and with one taken back. */
export async function putRounds(
  put: Put,
  name: string,
  of: Values,
  ids: { support: unknown; entry: unknown; note: unknown; headquarters: string },
) {
  const written = { title: '依頼', summary: '要約', due_on: '2026-12-01', written_by_name: '窓口' }
  const parties = { addressees: ['o.1'], party_names: ['地方整備局'], consent_way: 'portal', state: 'asked' }
  await put(`request_rounds: ${name}`, { ...of, support_id: ids.support, ...written, ...parties })
  if (name !== 'closed') return
  const answer = { ...of, body: '回答の要点', passed_by_name: '窓口' }
  const asked = { kind: 'escalation', addressee_role: 'headquarters', addressee_name: '本省', sent_by_name: '窓口' }
  const request = await put('requests: to headquarters', {
    ...{ ...of, ...asked, support_id: ids.support, title: '照会', summary: '要約' },
    addressee_organisation_id: ids.headquarters,
  })
  const passed = { ...answer, request_id: request.id }
  await put('passed_answers: with a shared reply', { ...passed, dialogue_entry_id: ids.entry })
  await put('passed_answers: with a reply taken back', { ...passed, dialogue_entry_id: ids.note })
}

/** The directory's entry of an office: where, whom to call, its programmes, what was done together, and who changed it. */
export async function putPartners(put: Put, { partner, staff, bureauId }: Cast, themeKey: string, areaCode: string) {
  const office = { organisation_id: partner.organisationId }
  await put('partner_themes', { ...office, theme_key: themeKey })
  await put('partner_territories', { ...office, area_code: areaCode })
  const kept = { ...office, bureau_id: bureauId }
  await put('partner_profiles', kept)
  await put('partner_programmes', { ...kept, name: '施策', purpose: '目的', confirmed_by_name: staff.name })
  await put('joint_works', { ...kept, fiscal_year: 2025, title: '共催', written_by_name: '窓口' })
  await put('directory_changes', { ...kept, kind: 'theme_added', theme_key: themeKey, changed_by_name: '窓口' })
}
