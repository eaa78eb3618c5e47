import { type Lookup, OPEN, OWN } from './parts'

/** Examples of what a municipality or prefecture writes and reads. */
export const ASKING: readonly Lookup[] = [
  [
    /^\/my\/consultations\/\[id\]\/quick/,
    `SELECT c.id::text FROM consultations c WHERE c.state = 'draft' AND c.form = 'quick'`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/(workbook|check|contact|discard|situation|trouble|wishes|submission)/,
    `SELECT c.id::text FROM consultations c WHERE c.state = 'draft' AND c.form = 'full'`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/sign-off\/pack/,
    `SELECT s.consultation_id::text AS id FROM sign_offs s WHERE s.way = 'paper' AND s.state <> 'withdrawn'`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/sign-off/,
    `SELECT c.id::text FROM consultations c WHERE c.state = 'draft' AND c.title <> '' AND c.body <> ''`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/grant/,
    `SELECT c.id::text FROM consultations c WHERE c.state = 'draft' AND c.form = 'grant'`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/copy/,
    `SELECT c.number AS id FROM consultations c WHERE c.number IS NOT NULL AND c.kind = 'consultation' AND ${OWN}`,
  ],
  [
    /^\/my\/consultations\/\[id\]\/telling/,
    `SELECT c.number AS id FROM consultations c JOIN asked_requests a ON a.consultation_id = c.id WHERE ${OWN}`,
  ],
  [/^\/my\/consultations\/\[id\]\/withdraw/, `SELECT c.number AS id FROM consultations c WHERE ${OPEN} AND ${OWN}`],
  [
    /\[id\]\/questions\/\[questionId\]/,
    `SELECT c.number AS id, q.id::text AS "questionId" FROM consultations c JOIN questions q ON q.consultation_id = c.id WHERE ${OWN}`,
  ],
  [
    /\[id\]\/consents\/\[roundId\]/,
    `SELECT c.number AS id, r.id::text AS "roundId" FROM consultations c JOIN request_rounds r ON r.consultation_id = c.id WHERE ${OWN}`,
  ],
  [
    /\[id\]\/supports\/\[supportId\]/,
    `SELECT c.number AS id, s.id::text AS "supportId" FROM consultations c JOIN supports s ON s.consultation_id = c.id WHERE ${OWN}`,
  ],
  [/^\/my\/consultations\/\[id\]/, `SELECT c.number AS id FROM consultations c WHERE c.number IS NOT NULL AND ${OWN}`],
]
