import { type Actor, sideOf } from '@/lib/actor/actor'
import { type Owned, ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import type { TimelineKind } from './kinds'

type Entry = {
  kind: TimelineKind
  /** `asking`: the asking organisation alone, not even its desk. */
  audience?: 'shared' | 'internal' | 'asking'
  subjectId?: string
  facts?: Record<string, string | number | null>
  /** When it begins to exist outside the desk; at once unless said otherwise. */
  visibleFrom?: Date | null
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

/** The same for many consultations at once. */
export async function recordEach(
  tx: Tx,
  actor: Actor,
  happened: readonly { consultation: Parameters<typeof ownedBy>[0]; entry: Entry }[],
): Promise<void> {
  const who = { membershipId: actor.membershipId, actorName: actor.name, actorSide: sideOf(actor) }
  await tx.timelineEntry.createMany({
    data: happened.map(({ consultation, entry }) => rowOf(ownedBy(consultation), who, entry)),
  })
}

async function write(tx: Tx, owned: Owned, who: Who, entry: Entry) {
  await tx.timelineEntry.createMany({ data: rowOf(owned, who, entry) })
}

type Who = { membershipId: string; actorName: string; actorSide: string }

function rowOf(
  owned: Owned,
  who: Who,
  { kind, audience = 'shared', subjectId = undefined, facts = {}, visibleFrom = null }: Entry,
) {
  return { ...owned, ...who, kind, audience, subjectId: subjectId ?? null, facts, visibleFrom }
}
