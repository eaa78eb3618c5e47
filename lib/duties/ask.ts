import type { Tx } from '@/lib/db/client'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'

const BATCH = 1000

/** Asks for the surveys whose day has come, each once; what is late is reminded of by the ladders. */
export async function askForSurveys(tx: Tx, now: Date): Promise<void> {
  const opening = await tx.duty.findMany({
    where: { state: 'open', kind: 'survey', askedAt: null, opensOn: { lte: dateColumn(jstDate(now)) } },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: { id: true, bureauId: true, consultationId: true },
  })
  for (const { id, bureauId, consultationId } of opening) {
    await tx.duty.updateMany({ where: { id, state: 'open', askedAt: null }, data: { askedAt: now } })
    await giveNotice(tx, { kind: 'duty_asked', bureauId, consultationId, subjectId: id })
  }
}
