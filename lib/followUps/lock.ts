import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { concerned } from './concerned'

/** Takes a questionnaire for a change, with the consultations it asks about; NotFound when it is not this person's to see. */
export async function lockQuestionnaire(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM questionnaires WHERE id = ${id}::uuid FOR UPDATE`
  const questionnaire = await tx.questionnaire.findUnique({ where: { id } })
  if (!questionnaire) throw new NotFound()
  const effects = await tx.effect.findMany({
    where: { questionnaireId: id },
    select: { id: true, consultation: concerned },
    orderBy: [{ support: { endedAt: 'asc' } }, { id: 'asc' }],
  })
  const consultations = new Map(effects.map(({ consultation }) => [consultation.id, consultation]))
  return { ...questionnaire, effectIds: effects.map((effect) => effect.id), consultations: [...consultations.values()] }
}
