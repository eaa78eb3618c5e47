import { type Lookup, OWN } from './parts'

const OF_CASE = 'FROM resident_surveys s JOIN consultations c ON c.id = s.consultation_id'

/** Examples of what a town takes into its plans, and of its own questionnaires: a draft to be changed, otherwise one with answers. */
export const SURVEYS: readonly Lookup[] = [
  [
    /^\/prefecture\/consultations\/\[number\]\/surveys/,
    `SELECT c.number, s.id::text AS "surveyId" ${OF_CASE} WHERE c.shared_with_prefecture AND s.state IN ('open', 'ended') AND s.closes_on < app.today()`,
  ],
  [
    /^\/attachments\/answers\/.*\[fileId\]/,
    `SELECT 'questionnaire' AS "answerKind", questionnaire_id::text AS "answerId", id::text AS "fileId" FROM answer_files WHERE questionnaire_id IS NOT NULL`,
  ],
  [
    /^\/attachments\/answers/,
    `SELECT 'questionnaire' AS "answerKind", id::text AS "answerId" FROM questionnaires WHERE state = 'asked' UNION ALL SELECT 'party', id::text FROM party_follow_ups WHERE state = 'asked'`,
  ],
  [/^\/my\/plan-items\/\[itemId\]/, 'SELECT id::text AS "itemId" FROM plan_items ORDER BY due_on'],
  [
    /^\/my\/consultations\/\[id\]\/plan-items/,
    `SELECT c.number AS id FROM consultations c WHERE ${OWN} AND EXISTS (SELECT FROM supports s WHERE s.consultation_id = c.id)`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/surveys\/\[surveyId\]\/edit/,
    `SELECT c.number AS id, s.id::text AS "surveyId" ${OF_CASE} WHERE s.state = 'draft' AND ${OWN}`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/surveys\/\[surveyId\]/,
    `SELECT c.number AS id, s.id::text AS "surveyId" ${OF_CASE} WHERE s.state = 'open' AND ${OWN} ORDER BY s.closes_on DESC`,
  ],
  [
    /^\/desk\/consultations\/\[number\]\/surveys\/\[surveyId\]\/edit/,
    `SELECT c.number, s.id::text AS "surveyId" ${OF_CASE} WHERE s.state = 'draft'`,
  ],
  [
    /^\/desk\/consultations\/\[number\]\/surveys\/\[surveyId\]/,
    `SELECT c.number, s.id::text AS "surveyId" ${OF_CASE} WHERE s.state = 'open' ORDER BY s.closes_on DESC`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/surveys\/new/,
    `SELECT c.number AS id FROM consultations c WHERE ${OWN} AND EXISTS (SELECT FROM supports s WHERE s.consultation_id = c.id AND s.state IN ('under_way', 'done'))`,
  ],
]
