import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { currentSection } from '@/lib/organisations/current-section'
import { listChoosableSections } from '@/lib/organisations/sections'
import { settleWanted } from '@/lib/people/account-manager-wanted'
import type { InviteInput } from './input'
import { canInviteSuccessor, canKeepColleagues } from './policy'
import { sendInvitation } from './send-invitation'

/**
 * Registers a colleague to come, perhaps only from 1 April: account and post, no password yet.
 * Whoever holds the one-time link chooses sign-in name and password; until the post begins there is nothing to see.
 * The account manager invites for every section; everybody else the successor for the own one, and the account manager is told.
 */
export async function inviteColleague(
  tx: Tx,
  actor: Actor,
  input: InviteInput,
): Promise<{ id: string; userId: string } | Refusal> {
  if (!canInviteSuccessor(actor)) throw new NotPermitted()
  const keeps = canKeepColleagues(actor)
  const today = jstDate(await readClock(tx))
  const section = keeps ? await chosenSection(tx, actor, input.sectionId, today) : await ownSection(tx, actor, today)
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
      sectionLabel: section?.name ?? (keeps ? null : actor.sectionLabel),
      isAccountManager: keeps && input.isAccountManager,
      validFrom: dateColumn(input.from),
    },
  })
  if (keeps && input.isAccountManager) await settleWanted(tx, actor.organisationId)
  await sendInvitation(tx, actor, { userId, name, mailbox, from: input.from })
  if (!keeps && actor.bureauId)
    await giveNotice(tx, { kind: 'colleague_invited', bureauId: actor.bureauId, subjectId: id })
  return { id, userId }
}

async function chosenSection(tx: Tx, actor: Actor, chosen: string | null, today: string) {
  if (!chosen) return null
  return (await listChoosableSections(tx, actor.organisationId, today)).find(({ id }) => id === chosen)
}

/** One's own section as it is today. */
async function ownSection(tx: Tx, actor: Actor, today: string) {
  return actor.sectionId ? await currentSection(tx, actor.sectionId, today) : null
}
