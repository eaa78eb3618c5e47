import type { Tx } from '@/lib/db/client'

const consultation = {
  select: {
    ...{ id: true, number: true, bureauId: true, askingOrganisationId: true, prefectureCode: true },
    ...{ sharedWithPrefecture: true, sectionId: true, contactName: true, contactMailbox: true },
    ...{ draftedByMembershipId: true, officerMembershipId: true, answerDueOn: true },
  },
} as const

type Notice = { kind: string; consultationId: string | null; subjectId: string | null }

/** What a notice is about: the consultations, and where there is one the question, questionnaire or request. Numbers, dates and parties; no text. */
export async function readMatter(tx: Tx, { kind, consultationId, subjectId }: Notice) {
  const isFollowUp = kind.startsWith('follow_up_')
  const [one, question, questionnaire, request] = await Promise.all([
    consultationId ? tx.consultation.findUnique({ where: { id: consultationId }, ...consultation }) : null,
    kind.startsWith('question_') && subjectId
      ? tx.question.findUnique({ where: { id: subjectId }, select: { addressee: true, dueOn: true, state: true } })
      : null,
    isFollowUp && subjectId
      ? tx.questionnaire.findUnique({
          where: { id: subjectId },
          select: { id: true, answerBy: true, effects: { select: { consultation } } },
        })
      : null,
    kind === 'request_sent' && subjectId ? readRequest(tx, subjectId) : null,
  ])
  const many = questionnaire?.effects.map((effect) => effect.consultation) ?? []
  const consultations = [...new Map([...(one ? [one] : []), ...many].map((found) => [found.id, found])).values()]
  return { consultations, question, questionnaire, request }
}

export type Matter = Awaited<ReturnType<typeof readMatter>>
export type MatterConsultation = Matter['consultations'][number]

async function readRequest(tx: Tx, id: string) {
  return await tx.request.findUnique({
    where: { id },
    select: { addresseeRole: true, addresseeOrganisationId: true, addresseeUserId: true, dueOn: true },
  })
}
