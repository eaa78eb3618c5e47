import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canTriage } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { many } from '@/lib/forms/fields'
import { recordEvent } from '@/lib/timeline/record'

/** The matters ticked, and those that stood there when the desk looked. */
export const PrioritiesInput = z.object({
  matterIds: many(60),
  seen: z.string().max(4000).default(''),
})
export type PrioritiesInput = z.infer<typeof PrioritiesInput>

/** Sorts a consultation under priority matters of the bureau. What a colleague ticked meanwhile stays: only one's own changes are made. */
export async function setPriorities(
  tx: Tx,
  actor: Actor,
  number: string,
  { matterIds, seen }: PrioritiesInput,
): Promise<{ id: string }> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'priorities')
  const { id } = consultation
  const before = new Set(seen.split(' ').filter(Boolean))
  const wanted = new Set(matterIds)
  const offered = await tx.priorityMatter.findMany({
    where: { bureauId: consultation.bureauId },
    select: { id: true, title: true },
  })
  const added = offered.filter((matter) => wanted.has(matter.id) && !before.has(matter.id))
  const removed = offered.filter((matter) => before.has(matter.id) && !wanted.has(matter.id))
  if (added.length + removed.length === 0) return { id }
  await tx.consultationPriority.deleteMany({
    where: { consultationId: id, matterId: { in: removed.map((matter) => matter.id) } },
  })
  const chosen = { chosenAt: await readClock(tx), chosenByName: actor.name }
  await tx.consultationPriority.createMany({
    data: added.map((matter) => ({ ...ownedBy(consultation), matterId: matter.id, ...chosen })),
    skipDuplicates: true,
  })
  const label = added.map(({ title }) => title).join('、')
  await recordEvent(tx, actor, consultation, { kind: 'priorities_set', audience: 'internal', facts: { label } })
  return { id }
}

/** The matters of a consultation in one word, so that a form can say which ones it was made from. */
export function seenMatters(matters: readonly { id: string }[]): string {
  return matters.map(({ id }) => id).join(' ')
}
