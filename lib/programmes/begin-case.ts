import type { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { dateOf } from '@/lib/japanese/day'
import { proposeSupports } from '@/lib/supports/propose'
import type { CaseInput } from './input'
import { takeEntry } from './take'

const MENU = 'accompaniment'

/** Proposes the accompaniment on the consultation of an entry that was selected; the municipality agrees, and the support is the case of the programme. */
export async function beginCase(
  tx: Tx,
  actor: Actor,
  entryId: string,
  { caseReason }: z.infer<typeof CaseInput>,
): Promise<{ number: string; programmeId: string } | Refusal> {
  const { entry, programme } = await takeEntry(tx, entryId)
  if (!isDesk(actor) || actor.bureauId !== entry.bureauId) throw new NotPermitted()
  if (entry.state !== 'selected') throw new InvalidTransition('beginCase', entry.state)
  const target = await tx.programmeTarget.findUnique({ where: { entryId }, select: { supportId: true } })
  if (!target) throw new NotFound()
  if (target.supportId) throw new InvalidTransition('beginCase', 'begun')
  const { consultationId } = entry
  const consultation = consultationId
    ? await tx.consultation.findUnique({ where: { id: consultationId }, select: { number: true } })
    : null
  if (!consultationId || !consultation?.number) return refuse('', 'noConsultation')
  const menu = await currentMenu(tx)
  if (!menu) return refuse('', 'noMenu')
  const proposed = await proposeSupports(tx, actor, consultation.number, {
    ...{ menuIds: [menu], reason: caseReason, aim: '', routingReason: '', ownerMembershipId: actor.membershipId },
  })
  if (proposed instanceof Refusal) return proposed
  const [supportId] = proposed.supportIds
  await tx.programmeTarget.updateMany({ where: { entryId }, data: { supportId, consultationId } })
  return { number: consultation.number, programmeId: programme.id }
}

async function currentMenu(tx: Tx): Promise<string | null> {
  const today = dateOf(await readClock(tx))
  const menu = await tx.menu.findFirst({
    where: {
      key: MENU,
      bureauId: null,
      validFrom: { lte: today },
      OR: [{ validUntil: null }, { validUntil: { gte: today } }],
    },
    orderBy: { menuVersion: 'desc' },
    select: { id: true },
  })
  return menu?.id ?? null
}

/** The programme whose case this support is: year, type and target; null for a support of no programme. */
export async function readCaseOf(tx: Tx, supportId: string) {
  return await tx.programmeTarget.findFirst({
    where: { supportId },
    select: {
      ...{ id: true, fiscalYear: true, type: true, entryId: true, themeKeys: true },
      programme: { select: { id: true, name: true } },
    },
  })
}
