import type { Lookup } from './parts'

const OF_STATE = (state: string) => `FROM council_reports r WHERE r.state = '${state}' ORDER BY r.made_at`

/** Examples of reports to the council: drafts for those who write them, confirmed ones for the council. */
export const COUNCIL_REPORTS: readonly Lookup[] = [
  [
    /^\/reports\/council\/\[id\]\/stories\/\[storyId\]/,
    `SELECT r.id::text, s.id::text AS "storyId" FROM council_report_stories s JOIN council_reports r ON r.id = s.report_id WHERE r.state = 'draft'`,
  ],
  [
    /^\/reports\/council\/\[id\]\/report/,
    "SELECT id::text FROM council_reports WHERE state = 'confirmed' ORDER BY made_at",
  ],
  [/^\/reports\/council\/\[id\]/, `SELECT r.id::text ${OF_STATE('draft')}`],
  [
    /^\/reports\/library\/\[id\]\/files\/\[fileId\]/,
    'SELECT document_id::text AS id, id::text AS "fileId" FROM library_files',
  ],
  [/^\/reports\/library\/\[id\]/, 'SELECT id::text FROM library_documents WHERE council_report_id IS NULL'],
  [
    /^\/council\/library\/\[documentId\]/,
    `SELECT id::text AS "documentId" FROM library_documents WHERE council_report_id IS NULL AND audience = 'council'`,
  ],
  [/^\/council\/reports\/\[reportId\]/, `SELECT r.id::text AS "reportId" ${OF_STATE('confirmed')}`],
]
