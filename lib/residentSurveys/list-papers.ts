import type { Tx } from '@/lib/db/client'

/** The piles of paper counted in for a questionnaire, those taken back too, in the order they came. */
export async function listPapers(tx: Tx, surveyId: string) {
  return await tx.residentSurveyPaper.findMany({
    where: { surveyId },
    orderBy: [{ enteredAt: 'asc' }, { id: 'asc' }],
    take: 200,
    select: { id: true, label: true, sheets: true, enteredByName: true, enteredAt: true, withdrawnAt: true },
  })
}
