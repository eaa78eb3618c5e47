import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import type { ReportInput } from './input'
import { lockEvent } from './lock'

/** Writes down what was said and asked at an event that has taken place: as a draft, for those who were there, or for everybody who may see the event. */
export async function keepReport(tx: Tx, actor: Actor, id: string, input: ReportInput): Promise<{ id: string }> {
  const event = await lockEvent(tx, actor, id)
  if (event.state !== 'held') throw new InvalidTransition('report', event.state)
  const { isPublished, isPublic, version, summary, questions } = input
  const before = await tx.eventReport.findUnique({ where: { eventId: id } })
  const now = await readClock(tx)
  const publishedAt = isPublished ? (before?.publishedAt ?? now) : null
  const written = { summary, questions, publishedAt, isPublic, writtenByName: actor.name }
  if ((before?.version ?? 0) !== version)
    throw new InvalidTransition('edit', event.state, {
      summary: before?.summary ?? '',
      questions: before?.questions ?? '',
    })
  if (before) await tx.eventReport.updateMany({ where: { eventId: id }, data: { ...written, version: version + 1 } })
  else await tx.eventReport.createMany({ data: { ...written, eventId: id, bureauId: event.bureauId } })
  return { id }
}
