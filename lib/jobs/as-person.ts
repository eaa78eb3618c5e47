import type { Actor } from '@/lib/actor/actor'
import { isRole } from '@/lib/actor/roles'
import type { Tx } from '@/lib/db/client'
import { asSystem } from './as-system'

/**
 * Runs `work` as the person in that post, with the rights the portal itself has: for what somebody arranged beforehand
 * and the worker does on its day. Null when there is no such post.
 */
export async function asPerson<T>(
  membershipId: string,
  work: (tx: Tx, actor: Actor) => Promise<T>,
  at?: string,
): Promise<T | null> {
  return await asSystem(async (tx) => {
    const actor = await readActor(tx, membershipId, at)
    if (!actor) return null
    await tx.$executeRaw`
      SELECT set_config('app.actor_kind', 'member', true), set_config('app.user_id', ${actor.userId}, true),
        set_config('app.membership_id', ${membershipId}, true), set_config('app.role', ${actor.role}, true),
        set_config('app.organisation_id', ${actor.organisationId}, true),
        set_config('app.bureau_id', ${actor.bureauId ?? ''}, true),
        set_config('app.prefecture_code', ${actor.prefectureCode ?? ''}, true)`
    await tx.$executeRaw`SET LOCAL ROLE madoguchi_web`
    return await work(tx, actor)
  }, at)
}

async function readActor(tx: Tx, membershipId: string, at: string | undefined): Promise<Actor | null> {
  const post = await tx.membership.findUnique({
    where: { id: membershipId },
    select: {
      ...{ userId: true, role: true, organisationId: true, bureauId: true, prefectureCode: true, sectionId: true },
      ...{ sectionLabel: true, isAccountManager: true, user: { select: { name: true } } },
    },
  })
  if (!post || !isRole(post.role)) return null
  const { user, role, ...rest } = post
  return {
    ...rest,
    ...{
      kind: 'member',
      role,
      name: user.name,
      locale: 'ja',
      membershipId,
      posts: 1,
      openedAt: new Date(0),
      isAtSharedTerminal: false,
      clock: at,
    },
    ...{ organisationName: '', organisationNameEn: null },
  }
}
