import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { type LockedConsultation, lockByNumber } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { isOpen } from '@/lib/consultations/states'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { lockMenuKey } from '@/lib/menus/lock-version'
import type { Proposable } from '@/lib/menus/proposable'
import { listProposableMenus } from '@/lib/menus/propose-menus'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import type { ProposalInput } from './input'
import { nameOfOwner } from './list-owners'
import { canKeepSupport } from './policy'

type Proposed = { number: string; supportIds: string[] }

/**
 * Proposes one or several menus to the municipality, for a reason it can read. Nothing starts before it agrees;
 * until it answers, the consultation waits for it. Why the desk chose so stays with the desk.
 */
export async function proposeSupports(
  tx: Tx,
  actor: Actor,
  number: string,
  input: ProposalInput,
): Promise<Proposed | Refusal> {
  const consultation = await lockByNumber(tx, number)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  if (!isOpen(consultation.state)) throw new InvalidTransition('propose', consultation.state)
  await lockMenus(tx, input.menuIds)
  const offered = await listProposableMenus(tx, consultation)
  const chosen = offered.filter(({ id }) => input.menuIds.includes(id))
  if (chosen.length < new Set(input.menuIds).size)
    return refuse('menuIds', await whyNotOffered(tx, input.menuIds, chosen))
  if (new Set(chosen.map(({ key }) => key)).size < chosen.length) return refuse('menuIds', 'oneVersion')
  const ownerName = await nameOfOwner(tx, consultation.bureauId, input.ownerMembershipId)
  if (ownerName === null) return refuse('ownerMembershipId', 'choose')

  const now = await readClock(tx)
  const supportIds = []
  for (const menu of chosen) supportIds.push(await propose(tx, actor, consultation, menu, { ...input, ownerName }, now))
  await settleWaiting(tx, consultation, now)
  await giveNotice(tx, {
    kind: 'support_proposed',
    bureauId: consultation.bureauId,
    consultationId: consultation.id,
    subjectId: supportIds[0],
  })
  return { number, supportIds }
}

/** Whoever proposes the same menu waits, so that the last place of a trial goes to one. */
async function lockMenus(tx: Tx, ids: readonly string[]) {
  const asked = await tx.menu.findMany({
    where: { id: { in: [...ids] } },
    orderBy: { key: 'asc' },
    select: { key: true },
  })
  for (const { key } of asked) await lockMenuKey(tx, key)
}

/** A version on trial is not offered any more when somebody else took its last place. */
async function whyNotOffered(tx: Tx, ids: readonly string[], chosen: readonly Proposable[]): Promise<string> {
  const missing = ids.filter((id) => !chosen.some((menu) => menu.id === id))
  return (await tx.menu.count({ where: { id: { in: missing }, state: 'trial' } })) > 0 ? 'placesTaken' : 'choose'
}

async function propose(
  tx: Tx,
  actor: Actor,
  consultation: LockedConsultation,
  menu: Proposable,
  input: ProposalInput & { ownerName: string },
  now: Date,
): Promise<string> {
  const id = randomUUID()
  const { reason, aim, ownerMembershipId, ownerName, routingReason } = input
  await tx.support.createMany({
    data: { id, ...ownedBy(consultation), menuId: menu.id, reason, aim, ownerMembershipId, ownerName, proposedAt: now },
  })
  if (routingReason)
    await tx.routingReason.createMany({ data: { supportId: id, ...ownedBy(consultation), reason: routingReason } })
  await recordEvent(tx, actor, consultation, { kind: 'support_proposed', subjectId: id, facts: { menu: menu.name } })
  return id
}
