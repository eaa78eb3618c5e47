import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

/** The result of this consultation that an address names, in words to begin an item with: an answer to a follow-up, or what a questionnaire has shown. */
export async function draftResult(
  tx: Tx,
  consultationId: string,
  named: { effect?: unknown; survey?: unknown },
): Promise<string> {
  const effectId = z.uuid().safeParse(named.effect).data
  const surveyId = z.uuid().safeParse(named.survey).data
  if (effectId) {
    const effect = await tx.effect.findFirst({
      where: { id: effectId, consultationId, answeredAt: { not: null } },
      select: { indicator: true, unit: true, before: true, after: true, changes: true, insights: true },
    })
    if (!effect) return ''
    const { indicator, unit, before, after, changes, insights } = effect
    const measured = indicator ? `${indicator} ${before ?? '-'}${unit} → ${after ?? '-'}${unit}` : ''
    return [measured, changes, insights].filter(Boolean).join('\n')
  }
  if (!surveyId) return ''
  const survey = await tx.residentSurvey.findFirst({
    where: { id: surveyId, consultationId },
    select: { title: true, findings: true },
  })
  return survey?.findings ? `${survey.title}\n${survey.findings}` : ''
}
