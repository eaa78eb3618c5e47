import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { fiscalYear } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { computeAnswerDue } from './answer-due'
import type { LockedConsultation } from './lock'
import { formatNumber, nextRunningNumber } from './number'
import { ownedBy } from './owned'
import { nextState } from './transitions'

type Receipt = { receivedAt: Date; answerDays: number; officer: { membershipId: string; name: string } | null }

/** Makes a draft a received consultation: receipt number of the year of receipt, officer, answer date, and a place for what only the desk sees. */
export async function receiveDraft(
  tx: Tx,
  draft: LockedConsultation,
  { receivedAt, answerDays, officer }: Receipt,
): Promise<{ number: string }> {
  const { id } = draft
  const state = nextState(draft.state, 'submit')
  const now = await readClock(tx)
  const dueOn = await computeAnswerDue(tx, { ...draft, answerDays }, receivedAt, now)
  const year = fiscalYear(receivedAt)
  const letters = await lettersOf(tx, draft.bureauId)
  const running = await nextRunningNumber(tx, draft.bureauId, year)
  const number = formatNumber(year, letters, running)
  await tx.consultation.updateMany({
    where: { id, state: 'draft' },
    data: {
      state,
      number,
      fiscalYear: year,
      runningNumber: running,
      receivedAt,
      answerDays,
      answerDueOn: dateColumn(dueOn),
      lastContactAt: receivedAt,
      officerMembershipId: officer?.membershipId ?? null,
      officerName: officer?.name ?? null,
      waitingOn: 'desk',
      waitingSince: receivedAt,
      lastActivityAt: now,
      updatedAt: now,
      version: { increment: 1 },
    },
  })
  await tx.triage.createMany({ data: ownedBy(draft) })
  return { number }
}

async function lettersOf(tx: Tx, bureauId: string): Promise<string> {
  const bureau = await tx.organisation.findUniqueOrThrow({ where: { id: bureauId }, select: { letters: true } })
  if (!bureau.letters) throw new Error('the bureau has no letters')
  return bureau.letters
}
