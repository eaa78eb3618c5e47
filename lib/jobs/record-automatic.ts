import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import type { TimelineKind } from '@/lib/timeline/kinds'

type Entry = {
  kind: TimelineKind
  audience?: 'shared' | 'internal'
  subjectId?: string
  facts?: Record<string, string | number | null>
}

/** Adds to the timeline what the desk did by itself, on its day, in the desk's name. */
export async function recordAutomatic(
  tx: Tx,
  consultation: Parameters<typeof ownedBy>[0],
  entry: Entry,
): Promise<void> {
  const desk = await tx.bureauSettings.findUniqueOrThrow({
    where: { bureauId: consultation.bureauId },
    select: { deskName: true },
  })
  await tx.timelineEntry.createMany({
    data: {
      ...ownedBy(consultation),
      actorName: desk.deskName,
      actorSide: 'system',
      kind: entry.kind,
      audience: entry.audience ?? 'shared',
      subjectId: entry.subjectId ?? null,
      facts: entry.facts ?? {},
    },
  })
}
