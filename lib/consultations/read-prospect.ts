import { officerOf } from '@/lib/assignments/officer-of'
import { answerDaysFor } from '@/lib/clock/answer-days'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { type Desk, readDesk } from '@/lib/organisations/read-desk'
import { answerDueOn } from './answer-due'

/** What becomes of a consultation that is sent today: whom it reaches, and by when the first answer comes. */
export type Prospect = { officer: string | null; desk: Desk; today: string; days: number; dueOn: string }

/** Counts as the receipt will: the officer of that municipality, and the answer date of usual priority with the bureau's closing days. */
export async function readProspect(tx: Tx, bureauId: string, organisationId: string): Promise<Prospect> {
  const today = jstDate(await readClock(tx))
  const officer = await officerOf(tx, organisationId, today)
  const days = await answerDaysFor(tx, bureauId, 'normal')
  const dueOn = answerDueOn(today, days, [], await readClosingDays(tx, bureauId))
  return { officer: officer?.name ?? null, desk: await readDesk(tx, bureauId), today, days, dueOn }
}
