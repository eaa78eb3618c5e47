import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { listChoosableSections } from '@/lib/organisations/sections'
import type { InviteInput } from './input'
import { canKeepColleagues } from './policy'
import { sendInvitation } from './send-invitation'

/**
 * Registers a colleague to come, perhaps only from 1 April: account and post, no password yet.
 * Whoever holds the one-time link chooses sign-in name and password; until the post begins there is nothing to see.
 */
export async function inviteColleague(
  tx: Tx,
  actor: Actor,
  input: InviteInput,
): Promise<{ id: string; userId: string } | Refusal> {
  if (!canKeepColleagues(actor)) throw new NotPermitted()
  const today = jstDate(await readClock(tx))
  const sections = await listChoosableSections(tx, actor.organisationId, today)
  const section = input.sectionId ? sections.find(({ id }) => id === input.sectionId) : null
  if (section === undefined) return refuse('sectionId', 'choose')
  if (input.from < today) return refuse('from', 'notPast')

  const userId = randomUUID()
  const { name, kana, mailbox } = input
  await tx.user.createMany({ data: { id: userId, name, kana, mailbox, signInName: `invited-${userId}` } })
  const id = randomUUID()
  await tx.membership.createMany({
    data: {
      id,
      userId,
      role: actor.role,
      organisationId: actor.organisationId,
      bureauId: actor.bureauId,
      prefectureCode: actor.prefectureCode,
      sectionId: section?.id ?? null,
      sectionLabel: section?.name ?? null,
      isAccountManager: input.isAccountManager,
      validFrom: dateColumn(input.from),
    },
  })
  await sendInvitation(tx, actor, { userId, name, mailbox, from: input.from })
  return { id, userId }
}
