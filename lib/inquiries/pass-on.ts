import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canRoute } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { settleWaiting } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumnOrNull } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordEvent } from '@/lib/timeline/record'
import type { PassOnInput } from './input'

/**
 * Passes a question on to headquarters 本省照会: a grant inquiry, or one of apportionment that no office below can answer.
 * Headquarters reads these words and nothing else; the asking side sees in its timeline that, when and later that it was answered.
 */
export async function passToHeadquarters(
  tx: Tx,
  actor: Actor,
  number: string,
  input: z.infer<typeof PassOnInput>,
): Promise<{ id: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canRoute, 'passToHeadquarters')
  const open = await tx.headquartersInquiry.count({ where: { consultationId: consultation.id, state: 'asked' } })
  if (open > 0) throw new InvalidTransition('passToHeadquarters', 'asked')
  const now = await readClock(tx)
  const addressee = await tx.organisation.findFirst({
    where: { id: input.addressee, kind: 'headquarters' },
    select: { name: true },
  })
  if (!addressee) return refuse('addressee', 'choose')
  if (input.passDueOn && input.passDueOn <= jstDate(now)) return refuse('passDueOn', 'future')

  const id = randomUUID()
  await tx.headquartersInquiry.createMany({
    data: {
      ...{ id, ...ownedBy(consultation), addresseeOrganisationId: input.addressee },
      ...{ title: input.passTitle, question: input.passQuestion, dueOn: dateColumnOrNull(input.passDueOn) },
      ...{ grantKey: consultation.grantKey, grantYear: consultation.grantYear },
      ...{ passedAt: now, passedByName: actor.name },
    },
  })
  await settleWaiting(tx, consultation, now)
  await recordEvent(tx, actor, consultation, {
    kind: 'headquarters_asked',
    subjectId: id,
    facts: { party: addressee.name },
  })
  const { bureauId } = consultation
  await giveNotice(tx, { kind: 'headquarters_asked', bureauId, consultationId: consultation.id, subjectId: id })
  return { id }
}
