import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { enterDialogue } from './enter'
import type { NoteInput } from './input'

/** Keeps an internal note 内部メモ. Nobody outside the bureau's desk ever reads it, and nobody is told. */
export async function keepNote(
  tx: Tx,
  actor: Actor,
  number: string,
  input: z.infer<typeof NoteInput>,
): Promise<{ id: string }> {
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'note')
  const now = await readClock(tx)
  const note = { kind: 'note', audience: 'internal', isAnswer: false, occurredAt: now, body: input.body } as const
  const entry = await enterDialogue(tx, actor, consultation, note)
  await touch(tx, consultation.id, now)
  return entry
}
