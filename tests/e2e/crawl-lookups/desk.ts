import { type Lookup, OPEN } from './parts'

/** Examples of the desk and everything else. */
export const DESK: readonly Lookup[] = [
  [/^\/notices\/of\/\[number\]/, "SELECT c.number FROM consultations c WHERE c.state <> 'draft'"],
  [/^\/notices\/\[id\]/, 'SELECT id::text FROM notice_entries'],
  [/^\/reports\/views\/\[id\]/, 'SELECT id::text FROM report_views WHERE owner_user_id = app.user_id()'],
  [/^\/desk\/views\/\[id\]/, 'SELECT id::text FROM queue_views WHERE owner_user_id = app.user_id()'],
  [/^\/desk\/bulk\/\[id\]/, 'SELECT id::text FROM bulk_acts WHERE user_id = app.user_id()'],
  [/^\/desk\/imports\/\[id\]/, 'SELECT id::text FROM imports'],
  [/\[uploadId\]/, `SELECT id::text AS "uploadId" FROM workbook_uploads`],
  [
    /\[number\]\/(official-answer|precedent)/,
    `SELECT c.number FROM consultations c JOIN dialogue_entries d ON d.consultation_id = c.id WHERE d.is_official AND c.state <> 'withdrawn'`,
  ],
  [
    /\[number\]\/headquarters\/\[inquiryId\]/,
    `SELECT c.number, h.id::text AS "inquiryId" FROM consultations c JOIN headquarters_inquiries h ON h.consultation_id = c.id`,
  ],
  [/^\/headquarters\/inquiries/, `SELECT id::text AS "inquiryId" FROM headquarters_inquiries`],
  [
    /\[number\]\/questions\/\[questionId\]/,
    `SELECT c.number, q.id::text AS "questionId" FROM consultations c JOIN questions q ON q.consultation_id = c.id ORDER BY (q.state = 'open') DESC`,
  ],
  [
    /^\/desk\/consultations\/\[number\]\/telling/,
    'SELECT c.number FROM consultations c JOIN asked_requests a ON a.consultation_id = c.id',
  ],
  [/^\/desk\/consultations\/\[number\]\/reopen/, `SELECT c.number FROM consultations c WHERE c.state = 'completed'`],
  [/^\/desk\/consultations\/\[number\]\//, `SELECT c.number FROM consultations c WHERE ${OPEN}`],
  [
    /\/consultations\/\[number\]/,
    'SELECT c.number FROM consultations c WHERE c.number IS NOT NULL AND c.shared_with_prefecture',
  ],
  [/^\/desk\/publicity\/\[id\]/, 'SELECT id::text FROM publicity WHERE removed_at IS NULL'],
  [/^\/desk\/templates\/\[id\]/, 'SELECT id::text FROM reply_templates WHERE retired_at IS NULL'],
  [
    /\[parentKind\]/,
    `SELECT 'consultation' AS "parentKind", c.id::text AS "parentId" FROM consultations c WHERE ${OPEN}`,
  ],
  [/^\/attachments\/\[id\]/, 'SELECT id::text FROM attachments'],
  [/^\/reports\/letters\/\[id\]/, 'SELECT id::text FROM letters'],
  [/^\/letters\/\[id\]/, `SELECT id::text FROM letters WHERE state = 'sent'`],
  [/^\/practices\/\[id\]/, 'SELECT id::text FROM practices ORDER BY (draft_id IS NULL)'],
  [/\/copies\/\[rowId\]/, 'SELECT practice_id::text AS "practiceId", id::text AS "rowId" FROM practice_copies'],
  [
    /\/spread\/\[practiceId\]\/rows/,
    'SELECT practice_id::text AS "practiceId", id::text AS "rowId" FROM practice_spreads',
  ],
  [/\[practiceId\]/, 'SELECT id::text AS "practiceId" FROM practices ORDER BY (draft_id IS NULL)'],
  [/^\/desk\/practices\/\[id\]/, `SELECT id::text FROM practice_drafts ORDER BY (state = 'published') DESC`],
  [
    /^\/my\/practices\/\[id\]/,
    'SELECT id::text FROM practice_drafts WHERE asking_organisation_id = app.organisation_id()',
  ],
  [/^\/prefecture\/practices\/\[id\]/, `SELECT id::text FROM practice_drafts WHERE filed_side = 'prefecture'`],
]
