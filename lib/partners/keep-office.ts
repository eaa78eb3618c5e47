import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { dateColumn, dateOf } from '@/lib/japanese/day'
import { canKeepDirectory } from './policy'
import type { JointWorkInput, ProfileInput } from './programme-input'
import { takeOffice } from './take-office'

/** Keeps whom to call at an office, confirmed today. Somebody else's change meanwhile is shown, not overwritten. */
export async function keepProfile(
  tx: Tx,
  actor: Actor,
  officeId: string,
  { version, ...input }: ProfileInput,
): Promise<{ id: string }> {
  const { id, bureauId } = await takeOffice(tx, actor, officeId)
  await tx.partnerProfile.createMany({ data: { organisationId: id, bureauId }, skipDuplicates: true })
  await tx.$queryRaw`SELECT organisation_id FROM partner_profiles WHERE organisation_id = ${id}::uuid FOR UPDATE`
  const profile = await tx.partnerProfile.findUniqueOrThrow({ where: { organisationId: id } })
  if (profile.version !== version) {
    const { section, contactName, phone, mailbox, url, note } = profile
    throw new InvalidTransition('edit', 'changed', { section, contactName, phone, mailbox, url, note })
  }
  const confirmed = { confirmedOn: dateOf(await readClock(tx)), confirmedByName: actor.name }
  const data = { ...input, ...confirmed, version: { increment: 1 } }
  await tx.partnerProfile.update({ where: { organisationId: id }, data, select: { organisationId: true } })
  return { id }
}

/** The desk writes down what it did together with an office. */
export async function addJointWork(
  tx: Tx,
  actor: Actor,
  officeId: string,
  { title, heldOn, note }: z.infer<typeof JointWorkInput>,
): Promise<{ id: string } | Refusal> {
  const office = await takeOffice(tx, actor, officeId)
  if (!canKeepDirectory(actor, office)) throw new NotPermitted()
  if (heldOn > jstDate(await readClock(tx))) return refuse('heldOn', 'past')
  const work = { title, note, heldOn: dateColumn(heldOn), fiscalYear: fiscalYear(heldOn), writtenByName: actor.name }
  await tx.jointWork.createMany({ data: { organisationId: office.id, bureauId: office.bureauId, ...work } })
  return { id: office.id }
}
