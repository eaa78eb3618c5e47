import { z } from 'zod'
import { type Actor, type Bearer, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { readLink } from '@/lib/links/open'
import type { LinkState } from '@/lib/links/state'
import { lockHelped, note } from './answer'
import type { ReactionInput } from './input'

/** Thanks for, or an objection to, what the municipality answered; once for each answer. The municipality reads thanks; an objection goes to the desk alone. */
export async function reactToHelp(
  tx: Tx,
  actor: Actor,
  id: string,
  answerId: string,
  input: ReactionInput,
): Promise<{ id: string } | Refusal> {
  return await react(tx, { name: actor.name, side: sideOf(actor) }, id, answerId, input)
}

/** The same by a link; it goes on working, for later answers and reading again. */
export async function reactToHelpByLink(
  tx: Tx,
  bearer: Bearer,
  answerId: string,
  input: ReactionInput,
): Promise<{ id: string } | Refusal> {
  const { subjectId, recipientName } = await takeReadable(tx, bearer)
  return await react(tx, { name: recipientName, side: 'other' }, subjectId, answerId, input)
}

async function react(
  tx: Tx,
  by: { name: string; side: string },
  id: string,
  answerId: string,
  { reaction, words }: ReactionInput,
): Promise<{ id: string } | Refusal> {
  const helped = await lockHelped(tx, id)
  const answer = z.uuid().safeParse(answerId).success
    ? await tx.helpAnswer.findFirst({
        where: { id: answerId, partyFollowUpId: id },
        select: { reaction: true, seenAt: true },
      })
    : null
  if (!answer) throw new NotFound()
  if (answer.reaction !== '') throw new InvalidTransition('react', answer.reaction)
  if (reaction === 'objection' && words === '') return refuse('words', 'required')
  const now = await readClock(tx)
  const { count } = await tx.helpAnswer.updateMany({
    where: { id: answerId, reaction: '' },
    data: {
      reaction,
      words,
      reactedAt: now,
      reactedByName: by.name,
      ...(answer.seenAt ? {} : { seenAt: now, seenByName: by.name }),
    },
  })
  if (count === 0) throw new NotFound()
  await note(tx, helped, 'help_reacted', by, { party: helped.partyName, reaction })
  return { id }
}

/** Marks the answers about one's help as seen, with who saw them first; pressed, not by opening, for pages only show. */
export async function markHelpSeen(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  return await markSeen(tx, actor.name, id)
}

/** The same by a link. */
export async function markHelpSeenByLink(tx: Tx, bearer: Bearer): Promise<{ id: string }> {
  const { subjectId, recipientName } = await takeReadable(tx, bearer)
  return await markSeen(tx, recipientName, subjectId)
}

async function markSeen(tx: Tx, name: string, id: string): Promise<{ id: string }> {
  await lockHelped(tx, id)
  await tx.helpAnswer.updateMany({
    where: { partyFollowUpId: id, seenAt: null },
    data: { seenAt: await readClock(tx), seenByName: name },
  })
  return { id }
}

/** A link by which the answers are read: also one by which the questions were answered, until its day. */
async function takeReadable(tx: Tx, bearer: Bearer) {
  const link = await readLink(tx, bearer)
  if (link?.purpose !== 'party_follow_up') throw new NotFound()
  if (!isReadable(link.state)) throw new InvalidTransition('useLink', link.state)
  return link
}

/** Whether the municipality's answers may be thanked for or objected to by a link in that state. */
export function isReadable(state: LinkState): boolean {
  return state === 'open' || state === 'used'
}
