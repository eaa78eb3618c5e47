import type { Tx } from '@/lib/db/client'
import { giveNotice, giveNotices } from '@/lib/notices/give-notice'

type Told = { id: string; bureauId: string }

/** Gives free seats to those who wait, in the order in which they came, and tells each of them. */
export async function fillSeats(tx: Tx, eventId: string): Promise<void> {
  const advanced = await tx.$queryRaw<{ id: string }[]>`SELECT app.fill_event_seats(${eventId}::uuid)::text AS id`
  if (advanced.length === 0) return
  const { bureauId } = await tx.event.findUniqueOrThrow({ where: { id: eventId }, select: { bureauId: true } })
  for (const { id } of advanced) await giveNotice(tx, { kind: 'event_advanced', bureauId, subjectId: id })
}

/** Tells everybody who has a seat or waits, each alone. */
export async function tellEveryApplicant(
  tx: Tx,
  { id, bureauId }: Told,
  kind: 'event_changed' | 'event_cancelled' | 'event_reminder' | 'event_questions',
): Promise<void> {
  const states = kind === 'event_changed' || kind === 'event_cancelled' ? ['confirmed', 'waiting'] : ['confirmed']
  const applications = await tx.eventApplication.findMany({
    where: { eventId: id, state: { in: states }, erasedAt: null },
    orderBy: { place: 'asc' },
    take: 5000,
    select: { id: true },
  })
  await giveNotices(
    tx,
    applications.map((application) => ({ kind, bureauId, subjectId: application.id })),
  )
}
