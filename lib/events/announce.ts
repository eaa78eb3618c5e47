import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { giveNotices } from '@/lib/notices/give-notice'
import type { AnnouncementInput } from './input'
import { type LockedEvent, lockEvent } from './lock'
import { listOffices } from './recipients'
import { stateAfterStep } from './states'

/**
 * Announces an event: the first time it gets its number within series and fiscal year, and an open one is public from now
 * on. Each office chosen is told alone, once; later more offices may follow. What a colleague has changed since it was
 * checked, or what lies in the past, is not announced.
 */
export async function announceEvent(
  tx: Tx,
  actor: Actor,
  id: string,
  choice: AnnouncementInput,
): Promise<{ told: number } | Refusal> {
  const event = await lockEvent(tx, actor, id)
  const isFirst = event.announcedAt === null
  if (!isFirst && event.state !== 'announced') throw new InvalidTransition('announce', event.state)
  if (event.version !== choice.version) throw new InvalidTransition('edit', event.state, {})
  const now = await readClock(tx)
  if (event.heldOn && dayOf(event.heldOn) < jstDate(now)) return refuse('', 'heldOnPast')
  const { offices, unknown } = await listOffices(tx, event, choice)
  if (unknown.length > 0) return refuse('codes', 'unknownOffice')
  if (offices.length === 0 && !(isFirst && event.isOpen))
    return refuse('prefectures', choice.prefectures.length > 0 || choice.codes ? 'toldAlready' : 'choose')
  if (isFirst) {
    const refused = await publish(tx, actor, event, now)
    if (refused instanceof Refusal) return refused
  }
  const rows = offices.map(({ id: organisationId }) => ({ id: randomUUID(), organisationId }))
  const common = { eventId: id, bureauId: event.bureauId, announcedAt: now, announcedByName: actor.name }
  await tx.eventAnnouncement.createMany({
    data: rows.map((row) => ({ ...row, ...common, sectionWord: choice.sectionWord })),
  })
  const { bureauId } = event
  await giveNotices(
    tx,
    rows.map((row) => ({ kind: 'event_announced' as const, bureauId, subjectId: row.id })),
  )
  return { told: rows.length }
}

async function publish(tx: Tx, actor: Actor, event: LockedEvent, now: Date): Promise<Refusal | null> {
  const state = stateAfterStep(event.state, 'announce')
  if (event.applyUntil && dayOf(event.applyUntil) < jstDate(now)) return refuse('', 'applyUntilPast')
  await tx.event.updateMany({
    where: { id: event.id },
    data: {
      ...{ state, announcedAt: now, changedAt: now, announcedByName: actor.name, number: await nextNumber(tx, event) },
      version: { increment: 1 },
    },
  })
  return null
}

/** 第n回: the next number of the series in the fiscal year. The series is locked, so that two announced at once get two numbers. */
async function nextNumber(tx: Tx, { seriesId, fiscalYear }: LockedEvent): Promise<number | null> {
  if (!seriesId) return null
  await tx.$queryRaw`SELECT 1 FROM event_series WHERE id = ${seriesId}::uuid FOR UPDATE`
  const { _max } = await tx.event.aggregate({ where: { seriesId, fiscalYear }, _max: { number: true } })
  return (_max.number ?? 0) + 1
}
