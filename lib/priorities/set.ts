import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canTriage } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { many } from '@/lib/forms/fields'
import { lockSupport } from '@/lib/supports/lock'
import { canKeepSupport } from '@/lib/supports/policy'
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
  input: PrioritiesInput,
): Promise<{ id: string }> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'priorities')
  const { id } = consultation
  const { added, removed } = await changesOf(tx, consultation.bureauId, input)
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

/** Sorts a support under priority matters of the bureau, in the same way. */
export async function setSupportPriorities(
  tx: Tx,
  actor: Actor,
  supportId: string,
  input: PrioritiesInput,
): Promise<{ id: string }> {
  const { support, consultation } = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  const { added, removed } = await changesOf(tx, consultation.bureauId, input)
  if (added.length + removed.length === 0) return { id: supportId }
  await tx.supportPriority.deleteMany({ where: { supportId, matterId: { in: removed.map(({ id }) => id) } } })
  const chosen = { chosenAt: await readClock(tx), chosenByName: actor.name }
  await tx.supportPriority.createMany({
    data: added.map(({ id: matterId }) => ({ supportId, ...ownedBy(consultation), matterId, ...chosen })),
    skipDuplicates: true,
  })
  const label = [support.menu.name, ...added.map(({ title }) => title)].join('、')
  const said = { audience: 'internal', subjectId: supportId, facts: { label } } as const
  await recordEvent(tx, actor, consultation, { kind: 'priorities_set', ...said })
  return { id: supportId }
}

/** What was ticked and unticked against what stood there when the desk looked. */
export async function changesOf(tx: Tx, bureauId: string, { matterIds, seen }: PrioritiesInput) {
  const before = new Set(seen.split(' ').filter(Boolean))
  const wanted = new Set(matterIds)
  const offered = await tx.priorityMatter.findMany({ where: { bureauId }, select: { id: true, title: true } })
  return {
    added: offered.filter(({ id }) => wanted.has(id) && !before.has(id)),
    removed: offered.filter(({ id }) => before.has(id) && !wanted.has(id)),
  }
}
