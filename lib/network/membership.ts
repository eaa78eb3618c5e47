import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { inviteTo } from './decide'
import type { PersonInput, ReasonInput } from './input'
import { MEMBER_ROLES } from './kinds'
import { lastDayOfMonths } from './months'
import { readNetworkSettings } from './settings'
import { MEMBER_STEPS, stateAfter } from './transitions'

/** Whether the person uses the network for an organisation. */
export function isOfNetwork(actor: Actor): boolean {
  return MEMBER_ROLES.some((role) => role === actor.role)
}

/** One's own membership as it stands; null when there is none. `isValid`: today it counts, in directory and matching. */
export async function readMembership(tx: Tx, actor: Actor) {
  if (!isOfNetwork(actor)) return null
  const member = await tx.networkMember.findUnique({
    where: { organisationId: actor.organisationId },
    select: {
      ...{
        organisationId: true,
        bureauId: true,
        kind: true,
        state: true,
        isPublic: true,
        joinedOn: true,
        validUntil: true,
      },
      ...{ renewedAt: true, renewedByName: true, version: true },
    },
  })
  if (!member) return null
  const today = jstDate(await readClock(tx))
  const until = dayOf(member.validUntil)
  const { renewalAskDays } = await readNetworkSettings(tx, member.bureauId)
  const isValid = member.state === 'active' && until >= today
  return { ...member, isValid, asksRenewal: member.state !== 'withdrawn' && addDays(today, renewalAskDays) >= until }
}

export type Membership = NonNullable<Awaited<ReturnType<typeof readMembership>>>

/** One's own membership that counts today; NotPermitted for everybody else. */
export async function needMembership(tx: Tx, actor: Actor): Promise<Membership> {
  const member = await readMembership(tx, actor)
  if (!member?.isValid) throw new NotPermitted()
  return member
}

/** Goes on for the bureau's usual time: from the day after the last one, or from today when that has passed. Within the time in which it is asked. */
export async function renewMembership(
  tx: Tx,
  actor: Actor,
  organisationId = actor.organisationId,
): Promise<{ until: string }> {
  if (!isOfNetwork(actor) && !isDesk(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(organisationId).success) throw new NotFound()
  await tx.$queryRaw`SELECT 1 FROM network_members WHERE organisation_id = ${organisationId}::uuid FOR UPDATE`
  const member = await tx.networkMember.findUnique({ where: { organisationId } })
  if (!member || (isDesk(actor) && member.bureauId !== actor.bureauId)) throw new NotFound()
  const state = stateAfter(MEMBER_STEPS, 'renew', member.state)
  const now = await readClock(tx)
  const today = jstDate(now)
  const { renewalAskDays, membershipMonths } = await readNetworkSettings(tx, member.bureauId)
  const last = dayOf(member.validUntil)
  if (last > addDays(today, renewalAskDays)) throw new InvalidTransition('renew', 'renewed')
  const until = lastDayOfMonths(last >= today ? addDays(last, 1) : today, membershipMonths)
  await tx.networkMember.updateMany({
    where: { organisationId },
    data: {
      ...{ state, validUntil: dateColumn(until), renewalAskedOn: null },
      ...{ renewedAt: now, renewedByName: actor.name, version: { increment: 1 } },
    },
  })
  return { until }
}

/** A member leaves, with its reason; what it offered and needed leaves matching, the record stays. */
export async function leaveNetwork(
  tx: Tx,
  actor: Actor,
  { reason }: z.infer<typeof ReasonInput>,
): Promise<{ left: true }> {
  if (!isOfNetwork(actor)) throw new NotPermitted()
  const { organisationId } = actor
  await tx.$queryRaw`SELECT 1 FROM network_members WHERE organisation_id = ${organisationId}::uuid FOR UPDATE`
  const member = await tx.networkMember.findUnique({ where: { organisationId }, select: { state: true } })
  if (!member) throw new NotFound()
  const state = stateAfter(MEMBER_STEPS, 'withdraw', member.state)
  const now = await readClock(tx)
  const own = { OR: [{ offeredById: organisationId }, { owner: { organisationId, consultationId: null } }] }
  await tx.networkPost.updateMany({
    where: { ...own, state: 'published' },
    data: { state: 'withdrawn', closedAt: now, version: { increment: 1 } },
  })
  await tx.networkMember.updateMany({
    where: { organisationId },
    data: { state, leftAt: now, leftByName: actor.name, leftReason: reason, version: { increment: 1 } },
  })
  return { left: true }
}

/** Invites one more person of a member, or its successor, by the secretariat. */
export async function invitePerson(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  input: z.infer<typeof PersonInput>,
): Promise<{ userId: string }> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(organisationId).success) throw new NotFound()
  const member = await tx.networkMember.findFirst({
    where: { organisationId, bureauId: actor.bureauId, state: 'active', kind: { not: 'municipality' } },
    select: { organisationId: true },
  })
  if (!member) throw new NotFound()
  return { userId: await inviteTo(tx, actor, organisationId, input) }
}
