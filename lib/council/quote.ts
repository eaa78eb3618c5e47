import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { reply } from '@/lib/dialogue/reply'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { lockSupport } from '@/lib/supports/lock'
import { canKeepSupport } from '@/lib/supports/policy'
import type { QuoteInput } from './input'
import { readAdvice } from './read-advice'

/**
 * Passes a member's advice on to the asking side as a message, in the officer's words. The name of a member who does not
 * want to be named is not sent. InvalidTransition while there is no answer.
 */
export async function quoteAdvice(
  tx: Tx,
  actor: Actor,
  supportId: string,
  requestId: string,
  { body }: QuoteInput,
): Promise<{ id: string } | Refusal> {
  const { consultation } = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  const advice = await readAdvice(tx, supportId, requestId)
  if (!advice || !consultation.number) throw new NotFound()
  if (advice.state !== 'answered') throw new InvalidTransition('quoteAdvice', advice.state)
  if (!advice.mayBeNamed && names(body, advice.personName)) return refuse('body', 'notToBeNamed')
  const sent = await reply(tx, actor, consultation.number, { body, isAnswer: false })
  if (sent instanceof Refusal) return sent
  await tx.passedAnswer.createMany({
    data: {
      ...{ requestId, ...ownedBy(consultation), dialogueEntryId: sent.id, body },
      ...{ passedAt: await readClock(tx), passedByName: actor.name },
    },
  })
  return sent
}

/** Whether a text gives a person's name, with or without the space between its parts. */
function names(text: string, name: string): boolean {
  const bare = (words: string) => words.replace(/\s/g, '')
  return name !== '' && bare(text).includes(bare(name))
}
