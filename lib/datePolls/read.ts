import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { SHOWN_PLAN } from '@/lib/plannedSessions/shown'
import { CONSULTATION_OF_SUPPORT } from '@/lib/supports/read'

const SLOT = { id: true, startsAt: true, endsAt: true } as const
const IN_TIME = [{ startsAt: 'asc' }, { endsAt: 'asc' }] as const

/** A poll with all that was answered, for the desk; null when there is none for this person. */
export async function readPoll(tx: Tx, number: string, supportId: string, id: string) {
  if (![supportId, id].every((one) => z.uuid().safeParse(one).success)) return null
  return await tx.datePoll.findFirst({
    where: { id, supportId, support: { consultation: { number } } },
    select: {
      ...{ id: true, label: true, message: true, mode: true, place: true, travelMinutes: true, closesOn: true },
      ...{ state: true, cancelReason: true, confirmedSlotId: true, plannedSessionId: true, openedByName: true },
      slots: { select: SLOT, orderBy: [...IN_TIME] },
      respondents: {
        orderBy: { position: 'asc' },
        select: {
          ...{ id: true, kind: true, name: true, mailbox: true, linkId: true, note: true },
          ...{ answeredAt: true, answeredByName: true, answers: { select: { slotId: true, answer: true } } },
        },
      },
      support: {
        select: {
          ...{ id: true, state: true, menu: { select: { name: true, nameEn: true } } },
          consultation: { select: CONSULTATION_OF_SUPPORT },
        },
      },
    },
  })
}

export type PollRead = NonNullable<Awaited<ReturnType<typeof readPoll>>>

/** What one who is asked reads: the candidate times, until when, the own answers, and the date once it is decided. */
export async function readAsked(tx: Tx, respondentId: string) {
  if (!z.uuid().safeParse(respondentId).success) return null
  return await tx.datePollRespondent.findUnique({
    where: { id: respondentId },
    select: {
      ...{ id: true, name: true, note: true, answeredAt: true, bureauId: true },
      answers: { select: { slotId: true, answer: true } },
      poll: {
        select: {
          ...{ label: true, message: true, mode: true, place: true, closesOn: true, state: true, cancelReason: true },
          ...{ openedByName: true, plannedSession: { select: SHOWN_PLAN } },
          slots: { select: SLOT, orderBy: [...IN_TIME] },
        },
      },
    },
  })
}

export type Asked = NonNullable<Awaited<ReturnType<typeof readAsked>>>

/** The polls in which this person or office is asked, those still open first. */
export async function listAsked(tx: Tx, actor: { userId: string; organisationId: string; role: string }) {
  const { userId, organisationId, role } = actor
  return await tx.datePollRespondent.findMany({
    where: { role, OR: [{ userId }, { organisationId }] },
    orderBy: [{ poll: { closesOn: 'desc' } }, { id: 'asc' }],
    take: 100,
    select: {
      ...{ id: true, answeredAt: true },
      poll: { select: { label: true, closesOn: true, state: true } },
    },
  })
}
