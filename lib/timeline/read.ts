import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { TIMELINE_KINDS } from './kinds'

/** How many entries a page shows before it leads to the older ones. */
export const ENTRIES_SHOWN = 200

const Dialogue = z.object({
  id: z.string(),
  kind: z.string(),
  occurredAt: z.coerce.date(),
  people: z.string(),
  body: z.string(),
  todos: z.array(
    z.object({ id: z.string(), text: z.string(), side: z.string(), dueOn: z.string().nullable(), state: z.string() }),
  ),
  isAnswer: z.boolean(),
  recalledAt: z.coerce.date().nullable(),
  attachments: z.array(z.object({ id: z.string(), fileName: z.string(), bytes: z.number(), format: z.string() })),
})

const Question = z.object({
  id: z.string(),
  state: z.string(),
  addressee: z.string(),
  addresseeName: z.string(),
  body: z.string(),
  reason: z.string(),
  dueOn: z.string(),
  answer: z.string(),
  answeredByName: z.string(),
})

const Entry = z.object({
  id: z.string(),
  at: z.date(),
  kind: z.enum(TIMELINE_KINDS),
  audience: z.enum(['shared', 'internal', 'asking']),
  actorName: z.string(),
  /** The absent officer in whose place 代理 the writer acted. */
  actingFor: z.string().nullable(),
  actorSide: z.enum(['municipality', 'prefecture', 'desk', 'other', 'system']),
  subjectId: z.string().nullable(),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
  dialogue: Dialogue.nullable(),
  question: Question.nullable(),
})
export type TimelineEntry = z.infer<typeof Entry>

/** What happened, oldest first; `older` names the place to go on from when there is more. */
export type TimelinePart = { entries: TimelineEntry[]; older: string | null }

/**
 * The latest part of a consultation's timeline, with the texts of its dialogue and questions, as this person may
 * see it: the database leaves out what is internal to the desk. `before` (an entry's id) reads further back.
 */
export async function readTimeline(tx: Tx, consultationId: string, before?: string): Promise<TimelinePart> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT e.id::text AS id, e.at, e.kind, e.audience, e.actor_name AS "actorName", e.actor_side AS "actorSide", e.acting_for AS "actingFor",
      e.subject_id AS "subjectId", e.facts,
      CASE WHEN d.id IS NOT NULL THEN jsonb_build_object('id', d.id, 'kind', d.kind, 'occurredAt', d.occurred_at,
        'people', d.people, 'body', d.body, 'isAnswer', d.is_answer, 'recalledAt', d.recalled_at, 'todos', (
          SELECT coalesce(jsonb_agg(jsonb_build_object('id', w.id, 'text', w.text, 'side', w.side, 'dueOn', w.due_on,
            'state', w.state) ORDER BY w.set_at, w.id), '[]') FROM todos w WHERE w.dialogue_entry_id = d.id), 'attachments', (
          SELECT coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'fileName', a.file_name, 'bytes', a.bytes,
            'format', a.format) ORDER BY a.uploaded_at, a.id), '[]') FROM attachments a WHERE a.dialogue_entry_id = d.id
            OR a.id IN (SELECT f.attachment_id FROM dialogue_files f WHERE f.dialogue_entry_id = d.id))
      ) END AS dialogue,
      CASE WHEN q.id IS NOT NULL THEN jsonb_build_object('id', q.id, 'state', q.state, 'addressee', q.addressee,
        'addresseeName', q.addressee_name, 'body', q.body, 'reason', q.reason, 'dueOn', q.due_on, 'answer', q.answer,
        'answeredByName', q.answered_by_name) END AS question
    FROM (SELECT * FROM timeline_entries
      WHERE consultation_id = ${consultationId}::uuid AND id < ${placeOf(before)}
      ORDER BY id DESC LIMIT ${ENTRIES_SHOWN + 1}) e
    LEFT JOIN dialogue_entries d ON d.id = e.subject_id AND d.consultation_id = e.consultation_id
    LEFT JOIN questions q ON q.id = e.subject_id AND q.consultation_id = e.consultation_id
    ORDER BY e.id DESC`
  const entries = rows.slice(0, ENTRIES_SHOWN).map((row) => Entry.parse(row))
  const older = rows.length > ENTRIES_SHOWN ? (entries.at(-1)?.id ?? null) : null
  return { entries: entries.reverse(), older }
}

/** A made-up place in the address reads from the latest entry. */
function placeOf(before: string | undefined): bigint {
  return before && /^[0-9]{1,18}$/.test(before) ? BigInt(before) : 2n ** 62n
}
