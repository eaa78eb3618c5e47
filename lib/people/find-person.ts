import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { findInvitation } from '@/lib/colleagues/invitations'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { findNewPassword } from './new-password'

/** Somebody with a post in the area of the administrator's bureau; `isOfOwnArea` when there is no post elsewhere, `invitation` while he or she has not signed up, `newPassword` when one was asked for. */
export async function findPerson(tx: Tx, actor: Actor & { bureauId: string }, userId: string) {
  if (!z.uuid().safeParse(userId).success) throw new NotFound()
  const person = await tx.user.findFirst({
    where: { id: userId, memberships: { some: { bureauId: actor.bureauId } } },
    select: {
      id: true,
      signInName: true,
      name: true,
      kana: true,
      mailbox: true,
      phone: true,
      disabledAt: true,
      createdAt: true,
      version: true,
      memberships: {
        where: { bureauId: actor.bureauId },
        select: {
          id: true,
          role: true,
          sectionLabel: true,
          organisationId: true,
          isAccountManager: true,
          validFrom: true,
          validUntil: true,
          organisation: { select: { name: true, nameEn: true, code: true } },
        },
        orderBy: { validFrom: 'desc' },
      },
    },
  })
  if (!person) throw new NotFound()
  const [area] = await tx.$queryRaw<{ own: boolean }[]>`SELECT auth.is_of_own_area(${userId}::uuid) AS own`
  return {
    ...person,
    isOfOwnArea: area?.own ?? false,
    invitation: await findInvitation(tx, userId),
    newPassword: await findNewPassword(tx, userId),
  }
}

export type Person = Awaited<ReturnType<typeof findPerson>>
