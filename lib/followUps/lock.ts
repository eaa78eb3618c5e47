import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'

/** Takes a questionnaire for a change, with the consultations it asks about; NotFound when it is not this person's to see. */
export async function lockQuestionnaire(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM questionnaires WHERE id = ${id}::uuid FOR UPDATE`
  const questionnaire = await tx.questionnaire.findUnique({ where: { id } })
  if (!questionnaire) throw new NotFound()
  const effects = await tx.effect.findMany({
    where: { questionnaireId: id },
    select: { id: true, consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
    orderBy: { id: 'asc' },
  })
  const consultations = new Map(
    effects.map(({ id: _, consultationId, ...owner }) => [consultationId, { id: consultationId, ...owner }]),
  )
  return { ...questionnaire, effectIds: effects.map((effect) => effect.id), consultations: [...consultations.values()] }
}

export type LockedQuestionnaire = Awaited<ReturnType<typeof lockQuestionnaire>>
