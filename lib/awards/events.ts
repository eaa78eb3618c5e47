import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'

/** What is done with an award, as its history tells it; the database's check is the same list. */
export const AWARD_EVENTS = [
  ...['written', 'changed', 'opened', 'nominated', 'withdrawn', 'consented', 'refused', 'named', 'excused', 'closed'],
  ...['scored', 'conflict', 'reminded', 'decided', 'published', 'added'],
] as const
export type AwardEvent =
  | 'written'
  | 'changed'
  | 'opened'
  | 'nominated'
  | 'withdrawn'
  | 'consented'
  | 'refused'
  | 'named'
  | 'excused'
  | 'closed'
  | 'scored'
  | 'conflict'
  | 'reminded'
  | 'decided'
  | 'published'
  | 'added'

type Of = { id: string; bureauId: string }

/** Keeps a deed in the history of an award; `label` says whom or what it concerned. */
export async function recordAwardEvent(tx: Tx, actor: Actor, { id, bureauId }: Of, kind: AwardEvent, label = '') {
  const event = { callId: id, bureauId, kind, label, byName: actor.name, at: await readClock(tx) }
  await tx.awardEvent.createMany({ data: event })
}
