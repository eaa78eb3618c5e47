import type { Tx } from '@/lib/db/client'
import { addDays, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { ERASED_AFTER_DAYS, UNPROVEN_DAYS } from './kinds'
import { OF_APPLICATION } from './notice-matter'

const DAY = 86_400_000
const BATCH = 1000
const OPEN_DAY_DAYS = 365

/**
 * Erases who applied, and the mails to them: half a year after the event or after it was called off, a year after an
 * application to one whose day stayed open, and a week after applications that nobody confirmed. The numbers stay.
 */
export async function eraseApplicants(tx: Tx, now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY)
  const dropped = await tx.eventApplication.findMany({
    where: { state: { in: ['unconfirmed', 'repeated'] }, appliedAt: { lt: before(UNPROVEN_DAYS) } },
    take: BATCH,
    select: { id: true },
  })
  const past = dateColumn(addDays(jstDate(now), -ERASED_AFTER_DAYS))
  const old = await tx.eventApplication.findMany({
    where: {
      erasedAt: null,
      OR: [
        { event: { heldOn: { lt: past } } },
        { event: { heldOn: null, cancelledAt: { lt: before(ERASED_AFTER_DAYS) } } },
        { event: { heldOn: null, cancelledAt: null }, appliedAt: { lt: before(OPEN_DAY_DAYS) } },
      ],
    },
    take: BATCH,
    select: { id: true },
  })
  const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
  const subjectId = { in: [...ids(dropped), ...ids(old)] }
  await tx.oneTimeLink.deleteMany({ where: { purpose: 'event_application', subjectId } })
  await tx.eventApplication.deleteMany({ where: { id: { in: ids(dropped) } } })
  await tx.eventApplication.updateMany({
    where: { id: { in: ids(old) } },
    data: { name: '', mailbox: '', telephone: '', userId: null, erasedAt: now },
  })
  await eraseMails(tx)
}

/** Of mails to applicants who are erased or gone, to whom and what is emptied; that a mail went, and when, stays. */
async function eraseMails(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    UPDATE mails m SET recipient_name = '', recipient_user_id = NULL, body = '',
      address = CASE WHEN EXISTS (SELECT FROM mails other WHERE other.notice_id = m.notice_id AND other.id < m.id) THEN m.id::text ELSE '' END
    FROM notices n WHERE n.id = m.notice_id AND n.kind = ANY (${[...OF_APPLICATION]}) AND m.body <> ''
      AND NOT EXISTS (SELECT FROM event_applications a WHERE a.id = n.subject_id AND a.erased_at IS NULL)`
}
