import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

const answers = {
  ...{ actionsTaken: true, indicator: true, unit: true, before: true, beforeOn: true, after: true, afterOn: true },
  ...{ changes: true, insights: true, usefulness: true, notUsed: true, stillNeeded: true },
} as const

/** One questionnaire with what was agreed, done and answered for each support; null when it is not this person's to see. */
export async function readQuestionnaire(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const questionnaire = await tx.questionnaire.findUnique({
    where: { id },
    include: { askingOrganisation: { select: { name: true, nameEn: true } } },
  })
  if (!questionnaire) return null
  const effects = await tx.effect.findMany({
    where: { questionnaireId: id },
    select: {
      ...{ id: true, pointMonths: true, supportId: true, ...answers },
      consultation: { select: { number: true, title: true } },
      support: { select: { aim: true, outcome: true, endedAt: true, menu: { select: { name: true, nameEn: true } } } },
    },
    orderBy: [{ support: { endedAt: 'asc' } }, { id: 'asc' }],
  })
  const supportIds = effects.map(({ supportId }) => supportId)
  const earlier = await tx.effect.findMany({
    where: {
      supportId: { in: supportIds },
      questionnaireId: { not: id },
      answeredAt: { not: null },
      indicator: { not: '' },
    },
    select: { supportId: true, indicator: true, unit: true, before: true, beforeOn: true },
    orderBy: { pointMonths: 'asc' },
  })
  const before = new Map(earlier.map((answer) => [answer.supportId, answer]))
  return {
    ...questionnaire,
    effects: effects.map((effect) => ({ ...effect, earlier: before.get(effect.supportId) ?? null })),
  }
}

export type QuestionnaireToRead = NonNullable<Awaited<ReturnType<typeof readQuestionnaire>>>
export type EffectToRead = QuestionnaireToRead['effects'][number]
