import type { Tx } from '@/lib/db/client'

/** The questions of a consultation that this person may see, the open ones with the nearest date first. */
export async function listQuestionsForAsked(tx: Tx, consultationId: string) {
  const questions = await tx.question.findMany({
    where: { consultationId, state: { not: 'withdrawn' } },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      addressee: true,
      body: true,
      reason: true,
      field: true,
      mark: true,
      dueOn: true,
      askedAt: true,
      askedByName: true,
      state: true,
      answer: true,
      answeredAt: true,
      answeredByName: true,
      reminders: true,
    },
  })
  return questions.filter(({ addressee }) => addressee === 'municipality' || addressee === 'prefecture')
}

export type QuestionForAsked = Awaited<ReturnType<typeof listQuestionsForAsked>>[number]
