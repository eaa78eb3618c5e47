import type { Actor } from '@/lib/actor/actor'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { mention } from '@/lib/together/mention'
import { enterDialogue } from './enter'

/** Keeps an internal note 内部メモ. Nobody outside the bureau's desk ever reads it; the colleagues it names are told. */
export async function keepNote(
  tx: Tx,
  actor: Actor,
  number: string,
  { body, mentions = [] }: { body: string; mentions?: readonly string[] },
): Promise<{ id: string }> {
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'note')
  const now = await readClock(tx)
  const note = { kind: 'note', audience: 'internal', isAnswer: false, occurredAt: now, body } as const
  const entry = await enterDialogue(tx, actor, consultation, note)
  await mention(tx, actor, consultation, { ...entry, body, ticked: mentions })
  await touch(tx, consultation.id, now)
  return entry
}
