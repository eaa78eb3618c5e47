import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { changesOf, type PrioritiesInput } from '@/lib/priorities/set'
import { canKeepPractice } from './policy'
import { recordPracticeDeed, takePractice } from './take'

type Draft = { id: string; askingOrganisationId: string; bureauId: string; prefectureCode: string }
type Source = { callId: string } | { supportId: string; consultationId: string }

/** Sorts a practice under priority matters of the bureau. What a colleague ticked meanwhile stays; the text and the consent to it are not touched. */
export async function setPracticeMatters(
  tx: Tx,
  actor: Actor,
  id: string,
  input: PrioritiesInput,
): Promise<{ id: string }> {
  const draft = await takePractice(tx, actor, id, canKeepPractice, null)
  const { added, removed } = await changesOf(tx, draft.bureauId, input)
  if (added.length + removed.length === 0) return { id }
  await tx.practicePriority.deleteMany({ where: { draftId: id, matterId: { in: removed.map((one) => one.id) } } })
  const there = await tx.practicePriority.findMany({ where: { draftId: id }, select: { matterId: true } })
  const isThere = new Set(there.map(({ matterId }) => matterId))
  const wanted = added.map((one) => one.id).filter((matterId) => !isThere.has(matterId))
  await keep(tx, [draft], wanted)
  await recordPracticeDeed(tx, actor, draft, 'sorted', 'internal')
  return { id }
}

/** Practices belong to the matters of what they came from: of the call by which they were asked, or of their support and consultation. */
export async function inheritMatters(tx: Tx, drafts: readonly Draft[], source: Source): Promise<void> {
  await keep(tx, drafts, await mattersOf(tx, source))
}

async function mattersOf(tx: Tx, source: Source): Promise<string[]> {
  if ('callId' in source) {
    const { matterId } = await tx.practiceCall.findUniqueOrThrow({
      where: { id: source.callId },
      select: { matterId: true },
    })
    return [matterId]
  }
  const { supportId, consultationId } = source
  const of = [
    ...(await tx.supportPriority.findMany({ where: { supportId }, select: { matterId: true } })),
    ...(await tx.consultationPriority.findMany({ where: { consultationId }, select: { matterId: true } })),
  ]
  return [...new Set(of.map(({ matterId }) => matterId))]
}

async function keep(tx: Tx, drafts: readonly Draft[], matterIds: readonly string[]): Promise<void> {
  const chosenAt = await readClock(tx)
  await tx.practicePriority.createMany({
    data: drafts.flatMap(({ id: draftId, askingOrganisationId, bureauId, prefectureCode }) =>
      matterIds.map((matterId) => ({
        ...{ draftId, askingOrganisationId, bureauId, prefectureCode, matterId, chosenAt },
      })),
    ),
  })
}
