import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import type { MessageInput } from './input'

/** Writes into the talk of two sides that have agreed, or says what came of it どうなったか; the secretariat may write, too. */
export async function writeToIntroduction(
  tx: Tx,
  actor: Actor,
  introductionId: string,
  { body, outcome, outcomeOn }: z.infer<typeof MessageInput>,
): Promise<{ id: string } | Refusal> {
  if (!z.uuid().safeParse(introductionId).success) throw new NotFound()
  const introduction = await tx.networkIntroduction.findUnique({
    where: { id: introductionId },
    select: { bureauId: true, state: true },
  })
  if (!introduction) throw new NotFound()
  const { bureauId, state } = introduction
  if (state !== 'agreed') throw new InvalidTransition('write', state)
  const own = await tx.networkIntroductionSide.findFirst({
    where: { introductionId, organisationId: actor.organisationId },
    select: { side: true },
  })
  const side = own?.side ?? (isDesk(actor) ? 'secretariat' : null)
  if (!side) throw new NotFound()
  if (outcome && outcomeOn && outcomeOn > jstDate(await readClock(tx))) return refuse('outcomeOn', 'past')
  const id = randomUUID()
  await tx.networkMessage.createMany({
    data: {
      ...{ id, introductionId, bureauId, organisationId: actor.organisationId, side, authorName: actor.name, body },
      ...{ outcome, outcomeOn: outcome && outcomeOn ? dateColumn(outcomeOn) : null },
    },
  })
  await giveNotice(tx, { kind: outcome ? 'network_outcome_told' : 'network_message', bureauId, subjectId: id })
  return { id }
}
