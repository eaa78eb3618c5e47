import type { Tx } from '@/lib/db/client'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import { nextMailOn } from './next-mail-on'

const EVERY = ['month', 'quarter', 'year'] as const

/** Tells the managers of each saved report whose day has come, once, and moves the day on. The mail says that it is there and leads to it; figures stay behind the sign-in. */
export async function tellOfReports(tx: Tx, now: Date): Promise<void> {
  const today = jstDate(now)
  const due = await tx.reportView.findMany({
    where: { mailOn: { lte: new Date(today) } },
    select: { id: true, bureauId: true, mailEvery: true },
    orderBy: { id: 'asc' },
    take: 1000,
  })
  for (const { id, bureauId, mailEvery } of due) {
    const every = EVERY.find((one) => one === mailEvery)
    if (!every) continue
    await tx.reportView.updateMany({ where: { id }, data: { mailOn: new Date(nextMailOn(every, today)) } })
    await giveNotice(tx, { kind: 'figures_ready', bureauId, subjectId: id })
  }
}
