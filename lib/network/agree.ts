import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import type { AgreementInput } from './input'
import { INTRODUCTION_STEPS, stateAfter } from './transitions'

/**
 * One side agrees to be introduced or declines; each speaks for itself alone. Both at once wait for each other at the row:
 * the second finds the first's word, and the database makes one agreement of the two. Why a side declines is for the secretariat.
 */
export async function answerIntroduction(
  tx: Tx,
  actor: Actor,
  id: string,
  { decision, reason }: z.infer<typeof AgreementInput>,
): Promise<{ id: string; state: string }> {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT 1 FROM network_introductions WHERE id = ${id}::uuid FOR UPDATE`
  const introduction = await tx.networkIntroduction.findUnique({ where: { id } })
  const own = await tx.networkIntroductionSide.findFirst({
    where: { introductionId: id, organisationId: actor.organisationId },
    select: { side: true },
  })
  if (!introduction || !own) throw new NotFound()
  const { side } = own
  const field = side === 'need' ? 'needAnswer' : 'partnerAnswer'
  stateAfter(INTRODUCTION_STEPS, decision, introduction.state)
  if (introduction[field] !== 'open') throw new InvalidTransition(decision, introduction[field])
  const said = decision === 'agree' ? 'agreed' : 'declined'
  const { bureauId } = introduction
  if (decision === 'decline')
    await tx.networkDecline.createMany({ data: { introductionId: id, side, bureauId, reason } })
  await tx.networkIntroductionSide.updateMany({
    where: { introductionId: id, side },
    data: { answeredAt: await readClock(tx), answeredByName: actor.name },
  })
  await tx.networkIntroduction.updateMany({ where: { id }, data: { [field]: said, version: { increment: 1 } } })
  const { state } = await tx.networkIntroduction.findUniqueOrThrow({ where: { id }, select: { state: true } })
  if (state !== 'proposed') await giveNotice(tx, { kind: 'network_introduction_moved', bureauId, subjectId: id })
  return { id, state }
}
