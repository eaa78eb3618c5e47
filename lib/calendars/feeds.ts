import { createHash, createHmac, randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { environment } from '@/lib/env'

/** The secret word of a calendar's address: made from its id with our secret when needed. The database keeps its digest alone. */
function tokenOf(id: string): string {
  return createHmac('sha256', environment().FORM_SECRET).update(`calendar\n${id}`).digest('base64url')
}

/** The address that works now, and since when; null when there is none. */
export async function readFeed(tx: Tx, actor: Actor): Promise<{ address: string; since: Date } | null> {
  const where = { userId: actor.userId, membershipId: actor.membershipId, revokedAt: null }
  const feed = await tx.calendarFeed.findFirst({ where, select: { id: true, createdAt: true } })
  return feed && { address: `${environment().APP_URL}/api/feeds/${tokenOf(feed.id)}.ics`, since: feed.createdAt }
}

/** Issues a secret address for one's own calendar; the one used until now ends. */
export async function issueFeed(tx: Tx, actor: Actor): Promise<Actor> {
  await revokeFeed(tx, actor)
  const id = randomUUID()
  const digest = new Uint8Array(createHash('sha256').update(tokenOf(id)).digest())
  const { userId, membershipId } = actor
  await tx.calendarFeed.createMany({ data: { id, userId, membershipId, digest, createdAt: await readClock(tx) } })
  return actor
}

/** Ends the address of one's own calendar. */
export async function revokeFeed(tx: Tx, actor: Actor): Promise<Actor> {
  const where = { userId: actor.userId, membershipId: actor.membershipId, revokedAt: null }
  await tx.calendarFeed.updateMany({ where, data: { revokedAt: await readClock(tx) } })
  return actor
}
