import type { Tx } from '@/lib/db/client'
import type { SearchKind } from './kinds'

/** A text of a consultation, and what it is. */
export type FoundText = { where: SearchKind; text: string }

/**
 * What hangs on each of these consultations, the latest first: talks, questions, sessions, file names, to-dos,
 * corrections, and the title that was received; row-level security leaves out what is not for the one who asks. The
 * contact's name comes last and for the desk alone.
 */
export async function readOtherTexts(
  tx: Tx,
  ids: readonly string[],
  where?: SearchKind,
): Promise<Map<string, FoundText[]>> {
  const found = new Map<string, FoundText[]>()
  if (ids.length === 0) return found
  const texts = await tx.$queryRaw<(FoundText & { id: string })[]>`
    SELECT id, "where", text FROM (
      SELECT consultation_id AS id, CASE WHEN kind = 'note' THEN 'note' ELSE 'dialogue' END AS "where",
        concat_ws(E'\n', people, body) AS text, occurred_at AS at FROM dialogue_entries WHERE consultation_id = ANY (${ids}::uuid[])
      UNION ALL SELECT consultation_id, CASE field WHEN 'title' THEN 'title' ELSE 'text' END, text, decided_at
        FROM field_revisions WHERE consultation_id = ANY (${ids}::uuid[]) AND state = 'accepted' AND field IN ('title', 'body', 'wishes')
      UNION ALL SELECT id, 'title', received_title, received_at FROM consultations WHERE id = ANY (${ids}::uuid[]) AND received_title IS NOT NULL
      UNION ALL SELECT consultation_id, 'question', concat_ws(E'\n', body, answer), asked_at FROM questions WHERE consultation_id = ANY (${ids}::uuid[])
      UNION ALL SELECT consultation_id, 'session', concat_ws(E'\n', label, aims, content, insights, next_steps), created_at
        FROM support_sessions WHERE consultation_id = ANY (${ids}::uuid[])
      UNION ALL SELECT consultation_id, 'file', file_name, uploaded_at FROM attachments WHERE consultation_id = ANY (${ids}::uuid[])
      UNION ALL SELECT consultation_id, 'todo', text, set_at FROM todos WHERE consultation_id = ANY (${ids}::uuid[])
      UNION ALL SELECT id, 'contact', concat_ws(E'\n', contact_name, caller_name), '-infinity' FROM consultations WHERE id = ANY (${ids}::uuid[])
    ) texts WHERE ${where ?? null}::text IS NULL OR "where" = ${where ?? null}::text
    ORDER BY at DESC`
  for (const { id, ...text } of texts) found.set(id, [...(found.get(id) ?? []), text])
  return found
}
