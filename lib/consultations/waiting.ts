import type { Tx } from '@/lib/db/client'
import { dateColumn } from '@/lib/japanese/day'
import type { TimelineKind } from '@/lib/timeline/kinds'
import { computeAnswerDue } from './answer-due'
import { isOpen } from './states'

type Waiting = {
  id: string
  kind: string
  bureauId: string
  answerDays: number
  state: string
  receivedAt: Date | null
  firstAnsweredAt: Date | null
  waitingOn: string
}

/**
 * Settles on whom a consultation waits and since when, from its open questions and, of an inquiry, the official answer, and moves the answer date accordingly;
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

async function whoIsAwaited(
  tx: Tx,
  { id, kind, state }: Waiting,
): Promise<'nobody' | 'desk' | 'municipality' | 'other'> {
  if (!isOpen(state)) return 'nobody'
  const [row] = await tx.$queryRaw<{ open: string[] }[]>`SELECT app.open_addressees(${id}::uuid) AS open`
  const open = row?.open ?? []
  const proposed = await tx.support.count({ where: { consultationId: id, state: 'proposed' } })
  const consents = await tx.requestRound.count({ where: { consultationId: id, state: 'asked' } })
  if (open.includes('municipality') || proposed + consents > 0) return 'municipality'
  if (open.includes('other') || open.includes('prefecture')) return 'other'
  return kind === 'grant_inquiry' && (await isAnsweredOfficially(tx, id)) ? 'nobody' : 'desk'
}

/** What gives the desk something to do again after its official answer. */
const TAKES_UP_AGAIN: TimelineKind[] = [
  'question_answered',
  'headquarters_answered',
  'reopened',
  'split',
  'merge_undone',
]

/** Whether an inquiry has its official answer 正式回答 and nothing has come after it that the desk has to see to. */
async function isAnsweredOfficially(tx: Tx, consultationId: string): Promise<boolean> {
  const fromOutside = { kind: 'message', actorSide: { in: ['municipality', 'prefecture'] } }
  const last = await tx.timelineEntry.findFirst({
    where: { consultationId, OR: [{ kind: { in: ['answered_officially', ...TAKES_UP_AGAIN] } }, fromOutside] },
    orderBy: { id: 'desc' },
    select: { kind: true },
  })
  return last?.kind === 'answered_officially'
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
