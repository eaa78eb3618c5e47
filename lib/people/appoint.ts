import type { Actor } from '@/lib/actor/actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { settleWanted } from './account-manager-wanted'
import { canKeepPeople } from './policy'

const ROLES = [...ASKING_ROLES]

/** Who works today, or is to come, at a municipality or prefecture of the bureau's area: its account managers first. */
export async function listPostsOf(tx: Tx, organisationId: string, today: string) {
  const posts = await tx.membership.findMany({
    where: {
      organisationId,
      role: { in: ROLES },
      user: { disabledAt: null },
      OR: [{ validUntil: null }, { validUntil: { gte: dateColumn(today) } }],
    },
    orderBy: [{ isAccountManager: 'desc' }, { sectionLabel: 'asc' }, { id: 'asc' }],
    take: 200,
    select: {
      ...{ id: true, userId: true, sectionLabel: true, isAccountManager: true, validFrom: true },
      user: { select: { name: true } },
    },
  })
  return posts.map(({ user, validFrom, ...post }) => ({ ...post, name: user.name, from: dayOf(validFrom) }))
}

export type PostOfOffice = Awaited<ReturnType<typeof listPostsOf>>[number]

/** Makes somebody who works at a municipality or prefecture of the bureau's area its account manager アカウント管理者, when the last one is gone; the office is told. */
export async function appointAccountManager(
  tx: Tx,
  actor: Actor,
  organisationId: string,
  postId: string,
): Promise<{ id: string }> {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  const posts = await listPostsOf(tx, organisationId, jstDate(await readClock(tx)))
  const post = posts.find(({ id }) => id === postId)
  if (!post) throw new NotFound()
  if (post.isAccountManager) throw new InvalidTransition('appoint', 'account_manager')
  const { count } = await tx.membership.updateMany({
    where: { id: postId, bureauId: actor.bureauId },
    data: { isAccountManager: true },
  })
  if (count === 0) throw new NotFound()
  await settleWanted(tx, organisationId)
  await giveNotice(tx, { kind: 'account_manager_named', bureauId: actor.bureauId, subjectId: postId })
  return { id: organisationId }
}
