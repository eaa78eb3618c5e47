import { readClosedFor } from '@/lib/blackoutDays/closed-for'
import type { Tx } from '@/lib/db/client'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { dueWhenAsked } from './days'

const BATCH = 1000

/**
 * Asks municipalities for the surveys, and their words on sessions, whose day has come, each once; not while people change
 * posts, nor on a day on which the office cannot. What is late is reminded of by the ladders.
 */
export async function askForSurveys(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  const opening = await tx.duty.findMany({
    where: {
      ...{ state: 'open', kind: { in: ['survey', 'evaluation'] } },
      ...{ askedAt: null, opensOn: { lte: dateColumn(today) } },
    },
    orderBy: [{ opensOn: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: {
      ...{ id: true, bureauId: true, consultationId: true, askingOrganisationId: true },
      ...{ opensOn: true, dueOn: true },
    },
  })
  for (const { id, bureauId, consultationId, askingOrganisationId, ...planned } of opening) {
    const closed = await readClosedFor(tx, { bureauId, askingOrganisationId })
    const dueOn = dueWhenAsked(today, { opensOn: dayOf(planned.opensOn), dueOn: dayOf(planned.dueOn) }, closed)
    if (dueOn === null) continue
    const data = { askedAt: now, dueOn: dateColumn(dueOn) }
    await tx.duty.updateMany({ where: { id, state: 'open', askedAt: null }, data })
    await giveNotice(tx, { kind: 'duty_asked', bureauId, consultationId, subjectId: id })
  }
}
