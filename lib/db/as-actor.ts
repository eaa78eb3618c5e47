import type { Actor, Bearer, Public } from '@/lib/actor/actor'
import { environment } from '@/lib/env'
import { database, type Tx } from './client'
import { noteOutage } from './outage'

/**
 * Runs `work` in one transaction that PostgreSQL sees as this actor.
 *
 * The row-level security policies read these settings. They are local to the
 * transaction, so a pooled connection cannot carry them to the next request.
 */
export async function asActor<T>(actor: Actor | Bearer | Public, work: (tx: Tx) => Promise<T>): Promise<T> {
  try {
    return await database().$transaction(
      async (tx) => {
        await identify(tx, actor)
        return await work(tx)
      },
      { maxWait: 5000, timeout: 15_000 },
    )
  } catch (error) {
    noteOutage(error)
    throw error
  }
}

async function identify(tx: Tx, actor: Actor | Bearer | Public) {
  if (actor.kind === 'public') {
    await tx.$executeRaw`SELECT set_config('app.actor_kind', 'public', true)`
    return
  }
  const clock = environment().MADOGUCHI_DEMO ? (actor.clock ?? '') : ''
  if (actor.kind === 'link') {
    await tx.$executeRaw`
      SELECT set_config('app.actor_kind', 'link', true),
             set_config('app.link_id', ${actor.linkId}, true),
             set_config('app.clock', ${clock}, true)`
    return
  }
  await tx.$executeRaw`
    SELECT set_config('app.actor_kind', 'member', true),
           set_config('app.user_id', ${actor.userId}, true),
           set_config('app.membership_id', ${actor.membershipId}, true),
           set_config('app.role', ${actor.role}, true),
           set_config('app.organisation_id', ${actor.organisationId}, true),
           set_config('app.bureau_id', ${actor.bureauId ?? ''}, true),
           set_config('app.prefecture_code', ${actor.prefectureCode ?? ''}, true),
           set_config('app.clock', ${clock}, true)`
}
