import type { Tx } from '@/lib/db/client'
import { addBusinessDays, businessDaysBetween } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'

type Interval = { from: string; until: string }

/**
 * The day by which the desk answers (回答予定日): so many business days after receipt (当方設定, 10 unless set),
 * moved on by the business days on which a question to the municipality was open. Days are 'YYYY-MM-DD'.
 */
export function answerDueOn(
  receivedOn: string,
  answerDays: number,
  pauses: readonly Interval[],
  closed: ReadonlySet<string>,
): string {
  const paused = union(pauses).reduce((days, { from, until }) => days + businessDaysBetween(from, until, closed), 0)
  return addBusinessDays(receivedOn, answerDays + paused, closed)
}

/** Overlapping pauses count once. */
function union(intervals: readonly Interval[]): Interval[] {
  const sorted = [...intervals].sort((a, b) => a.from.localeCompare(b.from))
  const merged: Interval[] = []
  for (const interval of sorted) {
    const last = merged.at(-1)
    if (last && interval.from <= last.until) last.until = interval.until > last.until ? interval.until : last.until
    else merged.push({ ...interval })
  }
  return merged
}

/** The answer date of a consultation as it stands in the database; pauses still open count until `now`. */
export async function computeAnswerDue(
  tx: Tx,
  consultation: { id: string; bureauId: string },
  receivedAt: Date,
  now: Date,
): Promise<string> {
  const { bureauId } = consultation
  const settings = await tx.bureauSettings.findUnique({ where: { bureauId }, select: { answerDays: true } })
  const closed = await readClosingDays(tx, bureauId)
  const questions = await tx.question.findMany({
    where: { consultationId: consultation.id, addressee: 'municipality' },
    select: { askedAt: true, closedAt: true },
  })
  const pauses = questions.map((question) => ({
    from: jstDate(question.askedAt),
    until: jstDate(question.closedAt ?? now),
  }))
  return answerDueOn(jstDate(receivedAt), settings?.answerDays ?? 10, pauses, closed)
}
