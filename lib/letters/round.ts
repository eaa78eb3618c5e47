import { randomUUID } from 'node:crypto'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { gatherPartners } from './gather-partners'
import { gatherTowns } from './gather-towns'
import type { RoundInput, SingleInput } from './input'
import { openYear } from './scope'
import { type Addressed, writeLetters } from './write-letters'

type Desk = Actor & { bureauId: string }

/** How many letters are written before the progress is told. */
const AT_ONCE = 100

/** Orders the letters of a fiscal year; the worker writes them. Letters that somebody has checked or sent stay as they are. */
export async function beginRound(
  tx: Tx,
  actor: Actor,
  { year, opening, closing }: RoundInput,
): Promise<{ year: number } | Refusal> {
  const desk = deskOf(actor)
  const { bureauId } = desk
  if (year > fiscalYear(jstDate(await readClock(tx)))) return refuse('year', 'choose')
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`letters ${bureauId}`}, 0))`
  if ((await tx.letterRound.count({ where: { bureauId, fiscalYear: year, state: 'queued' } })) > 0)
    throw new InvalidTransition('beginLetters', 'queued')
  const id = randomUUID()
  const { membershipId, name } = desk
  await tx.letterRound.createMany({
    data: {
      id,
      bureauId,
      fiscalYear: year,
      opening,
      closing,
      membershipId,
      begunByName: name,
      begunAt: await readClock(tx),
    },
  })
  await tx.$executeRaw`SELECT app.enqueue('letters', ${JSON.stringify({ roundId: id })}::jsonb)`
  return { year }
}

/** Writes the next letters of a round, and says whether there are more: figures are those of the reports as of now. */
export async function workRound(tx: Tx, actor: Actor, roundId: string): Promise<boolean> {
  if (!isDesk(actor)) return false
  await tx.$queryRaw`SELECT id FROM letter_rounds WHERE id = ${roundId}::uuid FOR UPDATE`
  const round = await tx.letterRound.findFirst({ where: { id: roundId, state: 'queued' } })
  if (!round) return false
  // Whoever leaves the list between two steps must not move others past its end.
  const left = (await addressedIn(tx, actor, round.fiscalYear)).filter((one) => keyOf(one) > round.writtenUpTo)
  const next = left.slice(0, AT_ONCE)
  await writeLetters(tx, actor.bureauId, round, next)
  const [written, last] = [round.written + next.length, next.at(-1)]
  const isLast = left.length === next.length
  await tx.letterRound.updateMany({
    where: { id: roundId },
    data: {
      ...{ total: round.written + left.length, written, ...(last && { writtenUpTo: keyOf(last) }) },
      ...(isLast ? { state: 'done', endedAt: await readClock(tx) } : {}),
    },
  })
  return !isLast
}

/** By which recipients stand in the same order whenever they are gathered. */
function keyOf({ kind, recipientKey }: Addressed): string {
  return `${kind} ${recipientKey}`
}

async function addressedIn(tx: Tx, actor: Desk, year: number): Promise<Addressed[]> {
  const scope = await openYear(tx, actor, year)
  const towns = await gatherTowns(tx, scope, await chosenBefore(tx, actor.bureauId, year))
  const partners = await gatherPartners(tx, scope)
  const all: Addressed[] = [
    ...towns.map((town) => ofTown(town)),
    ...partners.map(({ key, name, ...rest }) => ({
      ...rest,
      kind: 'partner' as const,
      recipientKey: key,
      recipient: name,
    })),
  ]
  return all.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

/** Municipalities without consultations that somebody chose before are written to again. */
async function chosenBefore(tx: Tx, bureauId: string, fiscalYear: number): Promise<string[]> {
  const letters = await tx.letter.findMany({
    where: { bureauId, fiscalYear, kind: 'municipality' },
    select: { recipientKey: true },
  })
  return letters.map(({ recipientKey }) => recipientKey)
}

/** Writes the letter of one municipality that asked nothing in the year, because somebody chose it. */
export async function writeSingle(
  tx: Tx,
  actor: Actor,
  { code, year, ...texts }: SingleInput,
): Promise<{ year: number } | Refusal> {
  const desk = deskOf(actor)
  const found = await tx.organisation.findFirst({
    where: { code, bureauId: desk.bureauId, kind: { in: ['municipality', 'prefecture'] } },
    select: { id: true },
  })
  if (!found) return refuse('code', 'notThere')
  const towns = await gatherTowns(tx, await openYear(tx, desk, year), [found.id])
  const own = towns.filter(({ id }) => id === found.id).map((town) => ofTown(town))
  await writeLetters(tx, desk.bureauId, { ...texts, fiscalYear: year }, own)
  return { year }
}

function ofTown({ id, name, role, facts }: Awaited<ReturnType<typeof gatherTowns>>[number]): Addressed {
  return { kind: 'municipality', role, userId: null, organisationId: id, recipientKey: id, recipient: name, facts }
}

function deskOf(actor: Actor): Desk {
  if (!isDesk(actor)) throw new NotPermitted()
  return actor
}
