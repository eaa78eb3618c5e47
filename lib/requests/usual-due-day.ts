import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { addBusinessDays } from '@/lib/japanese/business-days'
import { jstDate } from '@/lib/japanese/dates'
import { readClosingDays } from '@/lib/organisations/closing-days'

/** Business days an outside party is usually given to answer (当方設定). */
const USUAL_DAYS = 10

/** The day by which an outside party asked today is usually asked to answer, 'YYYY-MM-DD'. */
export async function usualDueDay(tx: Tx, bureauId: string): Promise<string> {
  const today = jstDate(await readClock(tx))
  return addBusinessDays(today, USUAL_DAYS, await readClosingDays(tx, bureauId))
}
