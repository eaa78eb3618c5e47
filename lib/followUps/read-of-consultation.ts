import type { Tx } from '@/lib/db/client'

/** The follow-ups of one consultation, by support and point in time, as far as this person may see them: planned, asked, answered. */
export async function readFollowUpsOf(tx: Tx, consultationId: string) {
  const effects = await tx.effect.findMany({
    where: { consultationId },
    select: {
      ...{
        id: true,
        questionnaireId: true,
        supportId: true,
        pointMonths: true,
        answeredAt: true,
        answeredByName: true,
      },
      ...{ actionsTaken: true, indicator: true, unit: true, before: true, beforeOn: true, after: true, afterOn: true },
      ...{ moreIndicators: true, changes: true, insights: true, usefulness: true, notUsed: true, stillNeeded: true },
      support: { select: { menu: { select: { name: true, nameEn: true } } } },
    },
    orderBy: [{ supportId: 'asc' }, { pointMonths: 'asc' }],
  })
  // Asked apart: the asking side sees the effect of its support, but a questionnaire only once it is asked.
  const questionnaires = await tx.questionnaire.findMany({
    where: { id: { in: effects.map(({ questionnaireId }) => questionnaireId) } },
    select: { id: true, state: true, askOn: true, answerBy: true, closesOn: true, reminders: true },
  })
  const byId = new Map(questionnaires.map((questionnaire) => [questionnaire.id, questionnaire]))
  return effects.map((effect) => ({ ...effect, questionnaire: byId.get(effect.questionnaireId) ?? null }))
}

export type FollowUpOfConsultation = Awaited<ReturnType<typeof readFollowUpsOf>>[number]
