import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { listFilesOfParties } from '@/lib/answerFiles/list'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { addressOf } from '@/lib/links/token'

const OF_PARTY = {
  ...{
    id: true,
    title: true,
    place: true,
    endedOn: true,
    partyName: true,
    state: true,
    answerBy: true,
    closesOn: true,
  },
  ...{ usefulness: true, wentWell: true, wasHard: true, stillNeeded: true, shared: true },
  ...{ answeredAt: true, answeredByName: true },
} as const

const ANSWERED = {
  ...{
    id: true,
    pointMonths: true,
    usefulness: true,
    notUsed: true,
    actionsTaken: true,
    changes: true,
    insights: true,
  },
  ...{ answeredOn: true, seenAt: true, seenByName: true, reaction: true, words: true, reactedAt: true },
  reactedByName: true,
} as const

/** One support that somebody helped with: what is asked, and what the municipality answered; null when it is not his or hers. */
export async function readHelped(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const helped = await tx.partyFollowUp.findUnique({ where: { id }, select: OF_PARTY })
  if (!helped) return null
  const answers = await tx.helpAnswer.findMany({
    where: { partyFollowUpId: id },
    orderBy: { pointMonths: 'asc' },
    select: ANSWERED,
  })
  return { ...helped, answers }
}

export type Helped = NonNullable<Awaited<ReturnType<typeof readHelped>>>
export type HelpAnswerRead = Helped['answers'][number]

/** How many supports the list of one party shows at most. */
export const HELPED_SHOWN = 200

/** The supports this person or office helped with, those to answer first, with how many answers are still unseen. */
export async function listHelped(
  tx: Tx,
  { role, userId, organisationId }: Pick<Actor, 'role' | 'userId' | 'organisationId'>,
) {
  return await tx.partyFollowUp.findMany({
    where: { role, OR: [{ userId }, { organisationId }], state: { not: 'scheduled' } },
    orderBy: [{ state: 'desc' }, { endedOn: 'desc' }, { id: 'asc' }],
    take: HELPED_SHOWN,
    select: {
      ...{ id: true, title: true, place: true, endedOn: true, state: true, answerBy: true, answeredAt: true },
      answers: { select: { id: true, seenAt: true } },
    },
  })
}

/** Those who helped with these supports, as the desk sees them: asked, answered, seen, reaction; and the address by which whoever has no account answers. */
export async function listHelpersOf(tx: Tx, supportIds: readonly string[]) {
  const helpers = await tx.partyFollowUp.findMany({
    where: { supportId: { in: [...supportIds] } },
    orderBy: [{ partyName: 'asc' }, { id: 'asc' }],
    select: {
      ...{ ...OF_PARTY, supportId: true, askOn: true, reminders: true, remindedAt: true, mailbox: true },
      answers: { orderBy: { pointMonths: 'asc' }, select: ANSWERED },
    },
  })
  const links = await tx.oneTimeLink.findMany({
    where: {
      ...{ purpose: 'party_follow_up', subjectId: { in: helpers.map(({ id }) => id) } },
      ...{ usedAt: null, withdrawnAt: null, expiresAt: { gt: await readClock(tx) } },
    },
    orderBy: { issuedAt: 'asc' },
    select: { id: true, subjectId: true, recipientMailbox: true },
  })
  const files = await listFilesOfParties(
    tx,
    helpers.map(({ id }) => id),
  )
  const openLinks = new Map(links.map((link) => [link.subjectId, link]))
  return helpers.map((helper) => {
    const link = openLinks.get(helper.id)
    return {
      ...helper,
      files: files.get(helper.id) ?? [],
      mailbox: link?.recipientMailbox ?? helper.mailbox,
      address: link ? addressOf(link.id) : null,
    }
  })
}

export type HelperOf = Awaited<ReturnType<typeof listHelpersOf>>[number]

/** What those who helped have shared with the municipality, and their thanks for its answers. */
export async function listSharedByHelpers(
  tx: Tx,
  { supportIds, consultationIds }: { supportIds: readonly string[]; consultationIds: readonly string[] },
) {
  const shared = await tx.partyFollowUp.findMany({
    where: { supportId: { in: [...supportIds] }, shared: true, state: 'answered' },
    orderBy: [{ partyName: 'asc' }, { id: 'asc' }],
    select: OF_PARTY,
  })
  const thanks = await tx.helpAnswer.findMany({
    where: { consultationId: { in: [...consultationIds] }, reaction: 'thanks' },
    orderBy: [{ reactedAt: 'desc' }, { id: 'asc' }],
    take: HELPED_SHOWN,
    select: { id: true, words: true, reactedAt: true, reactedByName: true },
  })
  const files = await listFilesOfParties(
    tx,
    shared.map(({ id }) => id),
  )
  return { shared: shared.map((helper) => ({ ...helper, files: files.get(helper.id) ?? [] })), thanks }
}
export type SharedByHelpers = Awaited<ReturnType<typeof listSharedByHelpers>>
