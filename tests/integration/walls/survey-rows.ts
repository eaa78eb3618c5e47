import { randomUUID } from 'node:crypto'

type Values = Record<string, unknown>
type Put = (row: string, values: Values) => Promise<Values>

/** A file as it is kept, of whatever it hangs on. */
export const FILE = {
  ...{ file_name: '集計.pdf', format: 'pdf', content_type: 'application/pdf', bytes: 10, sha256: 'a'.repeat(64) },
  uploaded_by_name: '職員',
}

/** Files at a questionnaire that is asked: of the municipality, and of the desk that writes down what it was told. */
export async function putAnswerFiles(put: Put, questionnaire_id: unknown) {
  const of = { ...FILE, questionnaire_id }
  await put('answer_files: of the municipality', { ...of, by_desk: false, storage_key: randomUUID() })
  await put('answer_files: of the desk', { ...of, by_desk: true, storage_key: randomUUID() })
}

/** An answer that was given, and what its municipality said later on publishing it. */
export async function putPublicationWord(put: Put, of: Values, asked: Values) {
  const given = { answered_at: '2026-11-01', answered_by_name: '職員', usefulness: 4, publication: 'named' }
  const effect = await put('effects: answered', { ...of, ...asked, ...given, point_months: 6 })
  const word = { word: 'no', said_by_name: '課長', said_on: '2026-11-02', noted_by_name: '担当', noted_by_side: 'desk' }
  await put('publication_words', { ...of, ...word, effect_id: effect.id, nth: 1 })
}

/** A questionnaire for residents with an answer, a count of paper and what follows from it, also for a plan; `of` names its support as well. */
export async function putSurvey(put: Put, of: Values) {
  const days = { opens_on: '2026-11-01', closes_on: '2099-12-01' }
  const asked = { ...days, title: '講座のあとに', asked_by: '町 福祉課', made_by_name: '職員', state: 'open' }
  const questions = JSON.stringify([{ id: 'q1', kind: 'text', text: '感想', options: [] }])
  const survey = await put('resident_surveys', { ...of, ...asked, code: 'WALLS2', questions })
  const { support_id: _, ...owner } = of
  const said = { ...owner, survey_id: survey.id }
  await put('resident_survey_answers', { ...said, id: randomUUID(), answers: JSON.stringify({ q1: '楽しかった' }) })
  await put('resident_survey_papers', { ...said, sheets: 3, counts: '{}', entered_by_name: '職員' })
  const item = { what: '送迎', result: '参加が増えた', plan_name: '第10期計画', owner_name: '係', due_on: '2027-01-31' }
  await put('plan_items', { ...owner, ...item, written_by_name: '職員' })
  await put('plan_items: written by the desk', { ...owner, ...item, written_by_name: '担当', by_desk: true })
  const todo = { text: '送迎を見直す', set_by_name: '職員', side: 'municipality', audience: 'shared' }
  await put('todos: closed, from a questionnaire', { ...owner, ...todo, survey_id: survey.id })
}
