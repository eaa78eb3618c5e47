import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { canTriage } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import { currentSection } from '@/lib/organisations/current-section'
import { recordEvent } from '@/lib/timeline/record'
import type { TransferAnswerInput } from './input'
import { canAnswerTransfer } from './policy'

/** Accepts what was handed to one's section, or returns it with the reason; the one who sent it is told. */
export async function answerTransfer(
  tx: Tx,
  actor: Actor,
  number: string,
  id: string,
  { answer, reason }: TransferAnswerInput,
): Promise<{ number: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'answerTransfer')
  const transfer = await findSent(tx, consultation.id, id)
  const now = await readClock(tx)
  const today = jstDate(now)
  const own = actor.sectionId ? await currentSection(tx, actor.sectionId, today) : null
  const to = await currentSection(tx, transfer.toSectionId, today)
  if (transfer.state !== 'sent') throw new InvalidTransition('answerTransfer', transfer.state)
  if (!canAnswerTransfer(actor, transfer, own?.id ?? null, to?.id ?? null)) throw new NotPermitted()
  if (answer === 'returned' && reason === '') return refuse('reason', 'required')

  const { count } = await tx.transfer.updateMany({
    where: { id, state: 'sent' },
    data: { state: answer, answer: reason, answeredByName: actor.name, answeredAt: now },
  })
  if (count === 0) throw new InvalidTransition('answerTransfer', 'answered')
  if (answer === 'accepted')
    await giveToSection(tx, consultation.id, transfer.supportId, to?.id ?? transfer.toSectionId)
  const kind = answer === 'accepted' ? 'transfer_accepted' : 'transfer_returned'
  const facts = { to: to?.name ?? '', reason }
  await recordEvent(tx, actor, consultation, { kind, audience: 'internal', subjectId: id, facts })
  await giveNotice(tx, {
    kind: 'transfer_answered',
    bureauId: consultation.bureauId,
    consultationId: consultation.id,
    subjectId: id,
  })
  return { number }
}

async function findSent(tx: Tx, consultationId: string, id: string) {
  const transfer = z.uuid().safeParse(id).success
    ? await tx.transfer.findFirst({
        where: { id, consultationId },
        select: { state: true, bureauId: true, supportId: true, toSectionId: true },
      })
    : null
  if (!transfer) throw new NotFound()
  return transfer
}

async function giveToSection(tx: Tx, consultationId: string, supportId: string | null, sectionId: string) {
  if (supportId) await tx.support.updateMany({ where: { id: supportId, consultationId }, data: { sectionId } })
  else await tx.triage.updateMany({ where: { consultationId }, data: { sectionId } })
}
