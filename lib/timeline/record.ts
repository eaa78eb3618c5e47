import { type Actor, sideOf } from '@/lib/actor/actor'
import { type Owned, ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import type { TimelineKind } from './kinds'

type Entry = {
  kind: TimelineKind
  audience?: 'shared' | 'internal'
  subjectId?: string
  facts?: Record<string, string | number | null>
}

/** Adds to the timeline 経過 what somebody just did, with name and side as of now. Shared unless said otherwise. */
export async function recordEvent(
  tx: Tx,
  actor: Actor,
  consultation: Parameters<typeof ownedBy>[0],
  entry: Entry,
): Promise<void> {
  await write(
    tx,
    ownedBy(consultation),
    { membershipId: actor.membershipId, actorName: actor.name, actorSide: sideOf(actor) },
    entry,
  )
}

async function write(
  tx: Tx,
  owned: Owned,
  who: { membershipId: string; actorName: string; actorSide: string },
  entry: Entry,
) {
  await tx.timelineEntry.createMany({
    data: {
      ...owned,
      ...who,
      kind: entry.kind,
      audience: entry.audience ?? 'shared',
      subjectId: entry.subjectId ?? null,
      facts: entry.facts ?? {},
    },
  })
}
