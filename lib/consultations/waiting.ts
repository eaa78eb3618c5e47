import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import { computeAnswerDue } from './answer-due'
import { isOpen } from './states'

type Waiting = {
  id: string
  bureauId: string
  answerDays: number
  state: string
  receivedAt: Date | null
  firstAnsweredAt: Date | null
  waitingOn: string
}

/**
 * Settles on whom a consultation waits and since when, from its open questions, and moves the answer date accordingly;
 * once the desk has answered the date stands, or a late answer would turn into one in time.
 * To be called by every verb that opens or closes a question or changes the state; marks the consultation as touched, with contact.
 */
export async function settleWaiting(tx: Tx, consultation: Waiting, now: Date): Promise<void> {
  const waitingOn = await whoIsAwaited(tx, consultation)
  const { receivedAt, firstAnsweredAt } = consultation
  const isDue = receivedAt !== null && firstAnsweredAt === null
  const answerDueOn = isDue ? await computeAnswerDue(tx, consultation, receivedAt, now) : undefined
  await tx.consultation.update({
    where: { id: consultation.id },
    data: {
      waitingOn,
      ...(waitingOn === consultation.waitingOn ? {} : { waitingSince: now }),
      ...(answerDueOn ? { answerDueOn: dateColumn(answerDueOn) } : {}),
      lastActivityAt: now,
      lastContactAt: now,
      updatedAt: now,
      version: { increment: 1 },
    },
    select: { id: true },
  })
}

async function whoIsAwaited(tx: Tx, { id, state }: Waiting): Promise<'nobody' | 'desk' | 'municipality' | 'other'> {
  if (!isOpen(state)) return 'nobody'
  const [row] = await tx.$queryRaw<{ open: string[] }[]>`SELECT app.open_addressees(${id}::uuid) AS open`
  const open = row?.open ?? []
  const proposed = await tx.support.count({ where: { consultationId: id, state: 'proposed' } })
  if (open.includes('municipality') || proposed > 0) return 'municipality'
  return open.includes('other') || open.includes('prefecture') ? 'other' : 'desk'
}

/** Marks contact with the asking side now, without a change of who is awaited. */
export async function markContact(tx: Tx, id: string, now: Date): Promise<void> {
  const data = { lastActivityAt: now, lastContactAt: now, updatedAt: now }
  await tx.consultation.update({ where: { id }, data, select: { id: true } })
}

/** Marks a consultation as touched now, without contact or a change of who is awaited. */
export async function touch(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.consultation.update({ where: { id }, data: { lastActivityAt: now, updatedAt: now }, select: { id: true } })
}
