import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { lockConsultation } from '@/lib/consultations/lock'
import type { Tx } from '@/lib/db/client'
import { NotFound, NotPermitted } from '@/lib/errors'
import { canKeepSurveys } from './policy'

/** Takes a questionnaire with its consultation for a change; NotFound for one that is not this person's to see. */
export async function lockSurvey(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const found = await tx.residentSurvey.findUnique({ where: { id }, select: { consultationId: true } })
  if (!found) throw new NotFound()
  const consultation = await lockConsultation(tx, found.consultationId)
  if (!canKeepSurveys(actor, consultation)) throw new NotPermitted()
  const survey = await tx.residentSurvey.findUniqueOrThrow({ where: { id } })
  return { survey, consultation }
}
