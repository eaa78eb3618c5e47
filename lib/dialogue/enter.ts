import { type Actor, sideOf } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { recordEvent } from '@/lib/timeline/record'

export type Said = {
  kind: 'message' | 'call' | 'mail' | 'visit' | 'meeting' | 'note'
  audience: 'shared' | 'internal'
  isAnswer: boolean
  isOfficial?: boolean
  occurredAt: Date
  people?: string
  body: string
  visibleFrom?: Date | null
}

/** Enters what was said into the dialogue 対話, and into the timeline the line that leads to it. */
export async function enterDialogue(
  tx: Tx,
  actor: Actor,
  consultation: Parameters<typeof ownedBy>[0],
  said: Said,
  facts: Record<string, number> = {},
): Promise<{ id: string }> {
  const entry = await tx.dialogueEntry.create({
    data: {
      ...ownedBy(consultation),
      ...said,
      membershipId: actor.membershipId,
      authorName: actor.name,
      authorSide: sideOf(actor),
    },
    select: { id: true },
  })
  await recordEvent(tx, actor, consultation, {
    kind: said.isOfficial ? 'answered_officially' : said.isAnswer ? 'answered' : said.kind,
    audience: said.audience,
    subjectId: entry.id,
    facts: { kind: said.kind, ...facts },
    visibleFrom: said.visibleFrom ?? null,
  })
  return entry
}
