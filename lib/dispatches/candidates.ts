import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { PUBLIC_PART } from '@/lib/advisors/read'
import { ownedBy } from '@/lib/consultations/owned'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { many } from '@/lib/forms/fields'
import { giveNotice } from '@/lib/notices/give-notice'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { lockSupport } from '@/lib/supports/lock'
import { canSendRequest } from '@/lib/supports/policy'
import { recordEvent } from '@/lib/timeline/record'
import { isDispatchMenu } from './menus'

/** At most so many are shown at once. */
const MOST_SHOWN = 10

export const ShowingInput = z.object({
  advisorIds: many(MOST_SHOWN).pipe(z.array(z.uuid('choose')).max(MOST_SHOWN, 'tooMany')),
})

/** Shows these advisors to the municipality, and no others any more; it reads their public part and may rank up to three. */
export async function showCandidates(
  tx: Tx,
  actor: Actor,
  supportId: string,
  { advisorIds }: z.infer<typeof ShowingInput>,
): Promise<{ id: string } | Refusal> {
  const { support, consultation } = await lockSupport(tx, supportId)
  if (!canSendRequest(actor, consultation)) throw new NotPermitted()
  if (!isDispatchMenu(support.menu.kind) || !mayBeAskedUnder(support.state))
    throw new InvalidTransition('showCandidates', support.state)
  const known = await tx.advisor.findMany({ where: { id: { in: advisorIds } }, select: { id: true } })
  if (known.length < new Set(advisorIds).size) return refuse('advisorIds', 'choose')
  const now = await readClock(tx)
  const before = await tx.dispatchCandidate.findMany({
    where: { supportId },
    select: { advisorId: true, removedAt: true },
  })
  const shown = { removedAt: null, shownAt: now, shownByName: actor.name }
  await tx.dispatchCandidate.updateMany({
    where: { supportId, removedAt: null, advisorId: { notIn: advisorIds } },
    data: { removedAt: now },
  })
  await tx.dispatchCandidate.updateMany({
    where: { supportId, removedAt: { not: null }, advisorId: { in: advisorIds } },
    data: shown,
  })
  const fresh = known.filter(({ id }) => !before.some(({ advisorId }) => advisorId === id))
  await tx.dispatchCandidate.createMany({
    data: fresh.map(({ id }) => ({
      supportId,
      ...ownedBy(consultation),
      advisorId: id,
      shownAt: now,
      shownByName: actor.name,
    })),
  })
  await touch(tx, consultation.id, now)
  if (advisorIds.length === 0) return { id: supportId }
  const facts = { menu: support.menu.name, count: advisorIds.length }
  await recordEvent(tx, actor, consultation, { kind: 'candidates_shown', subjectId: supportId, facts })
  const { bureauId, id: consultationId } = consultation
  await giveNotice(tx, { kind: 'candidates_shown', bureauId, consultationId, subjectId: supportId })
  return { id: supportId }
}

/** The candidates a municipality was shown, by reading, each with its public part alone; and its latest wishes. */
export async function readCandidates(tx: Tx, supportId: string) {
  const shown = await tx.dispatchCandidate.findMany({
    where: { supportId, removedAt: null },
    orderBy: [{ advisor: { kana: 'asc' } }, { advisorId: 'asc' }],
    select: { shownAt: true, advisor: { select: PUBLIC_PART } },
  })
  const wishes = await tx.dispatchWish.findFirst({
    where: { supportId },
    orderBy: [{ wishedAt: 'desc' }, { id: 'desc' }],
    select: { advisorIds: true, note: true, wishedAt: true, wishedByName: true },
  })
  return { candidates: shown.map(({ advisor }) => advisor), wishes }
}

export type Candidates = Awaited<ReturnType<typeof readCandidates>>
