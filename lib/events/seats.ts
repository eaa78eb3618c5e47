import type { Tx } from '@/lib/db/client'

/** How many have a seat and how many wait; whoever may see the event may know. */
export async function countSeats(tx: Tx, eventId: string): Promise<{ confirmed: number; waiting: number }> {
  const [seats] = await tx.$queryRaw<{ confirmed: number; waiting: number }[]>`
    SELECT confirmed, waiting FROM app.event_seats_taken(${eventId}::uuid)`
  return seats ?? { confirmed: 0, waiting: 0 }
}

/** How many have a seat, for each of these events. */
export async function countSeatsOf(tx: Tx, eventIds: readonly string[]): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ id: string; confirmed: number }[]>`
    SELECT e.id::text, s.confirmed FROM unnest(${[...eventIds]}::uuid[]) AS e(id) CROSS JOIN LATERAL app.event_seats_taken(e.id) s`
  return new Map(rows.map(({ id, confirmed }) => [id, confirmed]))
}

export type Seating = 'confirmed' | 'waiting' | 'repeated' | 'closed' | 'cancelled'

/** Gives an application a seat or a place in the queue, one after another under the event's lock: the last seat has one winner. */
export async function seat(tx: Tx, applicationId: string): Promise<Seating> {
  const [given] = await tx.$queryRaw<{ state: Seating }[]>`
    SELECT app.seat_event_application(${applicationId}::uuid) AS state`
  return given?.state ?? 'closed'
}

/** Gives a seat or a place in the queue back; false when there was none. */
export async function leave(tx: Tx, applicationId: string): Promise<boolean> {
  const [left] = await tx.$queryRaw<{ done: boolean }[]>`SELECT app.leave_event(${applicationId}::uuid) AS done`
  return left?.done ?? false
}
