import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { type Colleague, listColleagues, timeOf } from './list'

/** A colleague of one's own office with those who could go on with the work; NotFound for everybody else's. */
export async function findColleague(tx: Tx, actor: Actor, membershipId: string, today: string) {
  if (!z.uuid().safeParse(membershipId).success) throw new NotFound()
  const all = await listColleagues(tx, actor, today)
  const colleague = all.find(({ id }) => id === membershipId)
  if (!colleague) throw new NotFound()
  return { colleague, successors: successorsOf(all, colleague, today) }
}

/** Who can go on with somebody's work: colleagues in post or still to come. */
function successorsOf(all: readonly Colleague[], { id, userId }: Colleague, today: string): Colleague[] {
  return all.filter((one) => one.id !== id && one.userId !== userId && timeOf(one, today) !== 'past')
}
