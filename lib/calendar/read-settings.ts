import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'

/** What a bureau has set for itself. */
export async function findSettings(tx: Tx, bureauId: string) {
  const settings = await tx.bureauSettings.findUnique({
    where: { bureauId },
    select: {
      answerDaysUrgent: true,
      answerDaysHigh: true,
      answerDays: true,
      answerDaysLow: true,
      warnDays: true,
      escalateDays: true,
      stalledDays: true,
      questionDays: true,
      followUpAnswerDays: true,
      recallSeconds: true,
      deskName: true,
      deskPhone: true,
      version: true,
    },
  })
  if (!settings) throw new NotFound()
  return settings
}
