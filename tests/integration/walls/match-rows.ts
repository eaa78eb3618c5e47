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
