import { z } from 'zod'
import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { lockHelped, note } from './answer'
import type { ReactionInput } from './input'

/** Thanks for, or an objection to, what the municipality answered; once for each answer. The municipality reads thanks; an objection goes to the desk alone. */
export async function reactToHelp(
  tx: Tx,
  actor: Actor,
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
      reactedByName: actor.name,
      ...(answer.seenAt ? {} : { seenAt: now, seenByName: actor.name }),
    },
  })
  if (count === 0) throw new NotFound()
  await note(
    tx,
    helped,
    'help_reacted',
    { name: actor.name, side: sideOf(actor) },
    { party: helped.partyName, reaction },
  )
  return { id }
}

/** Marks the answers about one's help as seen, with who saw them first; pressed, not by opening, for pages only show. */
export async function markHelpSeen(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  await lockHelped(tx, id)
  await tx.helpAnswer.updateMany({
    where: { partyFollowUpId: id, seenAt: null },
    data: { seenAt: await readClock(tx), seenByName: actor.name },
  })
  return { id }
}
