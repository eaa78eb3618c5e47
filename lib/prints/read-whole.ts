import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { readFollowUpsOf } from '@/lib/followUps/read-of-consultation'
import { listSupportsForMunicipality } from '@/lib/supports/read-for-municipality'
import { readTimeline, type TimelineEntry } from '@/lib/timeline/read'

const QUESTION = {
  ...{ id: true, addressee: true, addresseeName: true, body: true, reason: true, dueOn: true, state: true },
  ...{ askedAt: true, askedByName: true, answer: true, answeredAt: true, answeredByName: true },
} as const

/** Everything that hangs on a consultation, as far as this person may read it, to be put on paper from the first day to the last. */
export async function readWhole(tx: Tx, consultationId: string) {
  return {
    printedAt: await readClock(tx),
    entries: await readAllEntries(tx, consultationId),
    questions: await tx.question.findMany({
      where: { consultationId, state: { not: 'withdrawn' } },
      orderBy: [{ askedAt: 'asc' }, { id: 'asc' }],
      select: QUESTION,
    }),
    supports: await listSupportsForMunicipality(tx, consultationId),
    followUps: await readFollowUpsOf(tx, consultationId),
    files: await readFiles(tx, consultationId),
  }
}

export type Whole = Awaited<ReturnType<typeof readWhole>>

/** Page after page of the timeline: on paper nothing is left to look up. */
async function readAllEntries(tx: Tx, consultationId: string): Promise<TimelineEntry[]> {
  const parts: TimelineEntry[][] = []
  let before: string | undefined
  do {
    const part = await readTimeline(tx, consultationId, before)
    parts.unshift(part.entries)
    before = part.older ?? undefined
  } while (before)
  return parts.flat()
}

async function readFiles(tx: Tx, consultationId: string) {
  return await tx.attachment.findMany({
    where: { consultationId },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
    select: {
      ...{ id: true, fileName: true, bytes: true, parentKind: true, uploadedAt: true, uploadedByName: true },
      dialogueEntry: { select: { audience: true } },
    },
  })
}
