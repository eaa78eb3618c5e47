import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { sql } from '@/lib/db/sql'
import { jstDate } from '@/lib/japanese/dates'
import type { QueueAddress } from './address'
import { matching } from './conditions'
import { orderBy } from './place'
import { wantedOf } from './wanted'

type Desk = Actor & { bureauId: string }

/** How many consultations match an address of the queue, without a cap. */
export async function countMatching(tx: Tx, actor: Desk, address: QueueAddress): Promise<number> {
  const { wanted } = await wantedOf(tx, actor, address)
  const today = jstDate(await readClock(tx))
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM consultations c WHERE ${matching(wanted, actor, today)}`
  return row?.count ?? 0
}

/** All that match, in the queue's order, as ids: what an export writes and a bulk act takes is settled in one moment. */
export async function idsMatching(tx: Tx, actor: Desk, address: QueueAddress, most?: number): Promise<string[]> {
  const { wanted } = await wantedOf(tx, actor, address)
  const today = jstDate(await readClock(tx))
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM consultations c WHERE ${matching(wanted, actor, today)}
    ORDER BY ${orderBy(address.sort, 'onwards')} ${most === undefined ? sql`` : sql`LIMIT ${most}::int`}`
  return rows.map(({ id }) => id)
}
