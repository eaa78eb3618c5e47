import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumnOrNull, dateOf, dayText } from '@/lib/japanese/day'
import type { ProgrammeChange, ProgrammeInput } from './programme-input'
import { takeOffice } from './take-office'

/** Puts a programme of an office into the catalogue; whoever writes it says thereby that it is right today. */
export async function writeProgramme(
  tx: Tx,
  actor: Actor,
  officeId: string,
  input: ProgrammeInput,
): Promise<{ id: string } | Refusal> {
  const office = await takeOffice(tx, actor, officeId)
  const wrong = await wrongIn(tx, input)
  if (wrong) return wrong
  const id = randomUUID()
  const owner = { id, organisationId: office.id, bureauId: office.bureauId }
  await tx.partnerProgramme.createMany({ data: { ...owner, ...columnsOf(input), ...(await confirmedBy(tx, actor)) } })
  return { id }
}

/** Changes a programme, which also confirms it. Somebody else's change meanwhile is shown, not overwritten. */
export async function changeProgramme(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, ...input }: ProgrammeChange,
): Promise<{ id: string } | Refusal> {
  const programme = await takeProgramme(tx, actor, id)
  if (programme.version !== version) throw new InvalidTransition('edit', 'changed', asItStands(programme))
  const wrong = await wrongIn(tx, input)
  if (wrong) return wrong
  const data = { ...columnsOf(input), ...(await confirmedBy(tx, actor)), endedOn: null, version: { increment: 1 } }
  await tx.partnerProgramme.update({ where: { id }, data, select: { id: true } })
  return { id }
}

/** Says that what is written of a programme is still right today. */
export async function confirmProgramme(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const programme = await takeProgramme(tx, actor, id)
  if (programme.endedOn) throw new InvalidTransition('confirmProgramme', 'ended')
  await tx.partnerProgramme.update({ where: { id }, data: await confirmedBy(tx, actor), select: { id: true } })
  return { id }
}

/** Takes a programme out of the catalogue; answers that named it keep its name. */
export async function endProgramme(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const programme = await takeProgramme(tx, actor, id)
  if (programme.endedOn) throw new InvalidTransition('endProgramme', 'ended')
  const data = { endedOn: dateOf(await readClock(tx)), version: { increment: 1 } }
  await tx.partnerProgramme.update({ where: { id }, data, select: { id: true } })
  return { id }
}

async function takeProgramme(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM partner_programmes WHERE id = ${id}::uuid FOR UPDATE`
  const programme = await tx.partnerProgramme.findUnique({ where: { id } })
  if (!programme) throw new NotFound()
  await takeOffice(tx, actor, programme.organisationId)
  return programme
}

async function confirmedBy(tx: Tx, actor: Actor) {
  return { confirmedOn: dateOf(await readClock(tx)), confirmedByName: actor.name }
}

async function wrongIn(tx: Tx, { windowFrom, windowUntil, themeKeys }: ProgrammeInput): Promise<Refusal | null> {
  if (windowFrom && windowUntil && windowUntil < windowFrom) return refuse('windowUntil', 'order')
  const known = await tx.theme.count({ where: { key: { in: themeKeys }, retiredOn: null } })
  return known < new Set(themeKeys).size ? refuse('themeKeys', 'choose') : null
}

function columnsOf({ windowFrom, windowUntil, ...texts }: ProgrammeInput) {
  return { ...texts, windowFrom: dateColumnOrNull(windowFrom), windowUntil: dateColumnOrNull(windowUntil) }
}

type Standing = { name: string; purpose: string; windowFrom: Date | null; windowUntil: Date | null; amount: string }

function asItStands({ name, purpose, windowFrom, windowUntil, amount }: Standing): Record<string, string> {
  return { name, purpose, windowFrom: dayText(windowFrom), windowUntil: dayText(windowUntil), amount }
}
