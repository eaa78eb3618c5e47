import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canAnswer } from '@/lib/consultations/policy'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { orNothing } from '@/lib/forms/fields'
import { freeText } from '@/lib/japanese/input'
import { giveNotice } from '@/lib/notices/give-notice'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { lockSupport } from '@/lib/supports/lock'
import { recordEvent } from '@/lib/timeline/record'
import { readCandidates } from './candidates'

const wish = () => orNothing(z.uuid('choose'))

/** 希望順位: up to three of the candidates, and what the desk should know; none of it has to be filled in. */
export const WishInput = z.object({
  first: wish(),
  second: wish(),
  third: wish(),
  word: freeText().max(1000, 'tooLong').default(''),
})

/** The municipality ranks the candidates it was shown. The desk reads it and decides; nothing waits for it. */
export async function wishForAdvisors(
  tx: Tx,
  actor: Actor,
  supportId: string,
  { first, second, third, word: note }: z.infer<typeof WishInput>,
): Promise<{ number: string } | Refusal> {
  const { support, consultation } = await lockSupport(tx, supportId)
  if (!canAnswer(actor, consultation)) throw new NotPermitted()
  if (!mayBeAskedUnder(support.state)) throw new InvalidTransition('wish', support.state)
  const { candidates } = await readCandidates(tx, supportId)
  const named = Object.entries({ first, second, third }).flatMap(([field, id]) => (id ? [{ field, id }] : []))
  for (const [at, { field, id }] of named.entries()) {
    if (!candidates.some((candidate) => candidate.id === id)) return refuse(field, 'choose')
    if (named.findIndex((other) => other.id === id) < at) return refuse(field, 'wishedTwice')
  }
  if (named.length === 0 && note === '') return refuse('first', 'choose')
  await tx.dispatchWish.createMany({
    data: {
      ...{ supportId, ...ownedBy(consultation), advisorIds: named.map(({ id }) => id), note },
      ...{ wishedByName: actor.name, wishedAt: await readClock(tx) },
    },
  })
  const facts = { menu: support.menu.name }
  await recordEvent(tx, actor, consultation, { kind: 'wishes_given', subjectId: supportId, facts })
  const { bureauId, id: consultationId } = consultation
  await giveNotice(tx, { kind: 'wishes_given', bureauId, consultationId, subjectId: supportId })
  return { number: consultation.number ?? consultation.id }
}
