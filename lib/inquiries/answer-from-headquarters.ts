import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { dateOf } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import type { HeadquartersAnswerInput } from './input'
import { takeInquiry } from './take-inquiry'

/** Headquarters answers what was passed on to it; once. The officer is told, the asking side sees that it was answered; the database lets the consultation wait for the desk again. */
export async function answerFromHeadquarters(
  tx: Tx,
  actor: Actor,
  id: string,
  { answer }: z.infer<typeof HeadquartersAnswerInput>,
): Promise<{ id: string }> {
  if (actor.role !== 'headquarters') throw new NotPermitted()
  const inquiry = await takeInquiry(tx, id)
  await tx.headquartersInquiry.update({
    where: { id },
    data: {
      ...{ state: 'answered', answer, answeredOn: dateOf(await readClock(tx)) },
      ...{ answeredByName: actor.name, version: { increment: 1 } },
    },
    select: { id: true },
  })
  const { consultationId, bureauId } = inquiry
  const consultation = { ...inquiry, id: consultationId }
  const facts = { party: inquiry.addressee.name }
  await recordEvent(tx, actor, consultation, { kind: 'headquarters_answered', subjectId: id, facts })
  await giveNotice(tx, { kind: 'headquarters_answered', bureauId, consultationId, subjectId: id })
  return { id }
}
