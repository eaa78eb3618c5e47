import { randomUUID } from 'node:crypto'
import { type Actor, sideOf } from '@/lib/actor/actor'
import { type Owned, ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'

/** Puts a message into the dialogue 対話, to be read by everybody who sees the consultation; gives its id. */
export async function writeSharedEntry(
  tx: Tx,
  actor: Actor,
  consultation: Omit<Owned, 'consultationId'> & { id: string },
  { body, at }: { body: string; at: Date },
): Promise<string> {
  const id = randomUUID()
  await tx.dialogueEntry.createMany({
    data: {
      id,
      ...ownedBy(consultation),
      kind: 'message',
      audience: 'shared',
      occurredAt: at,
      body,
      membershipId: actor.membershipId,
      authorName: actor.name,
      authorSide: sideOf(actor),
    },
  })
  return id
}
