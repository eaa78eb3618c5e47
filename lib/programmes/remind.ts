import { randomUUID } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { reminderDaysOf, stepDue } from './reminder-days'
import { isInTime } from './states'

type Unsent = {
  entryId: string
  programmeId: string
  askingOrganisationId: string
  bureauId: string
  prefectureCode: string
  closesAt: Date
  writtenAt: Date
}

/** Reminds municipalities of entries they have begun and not sent, 10, 3 and 1 business days before their closing; each step once, with a trace. */
export async function remindOfUnsentEntries(tx: Tx, now: Date): Promise<void> {
  const unsent = await tx.$queryRaw<Unsent[]>`
    SELECT e.id::text AS "entryId", e.programme_id::text AS "programmeId", e.asking_organisation_id::text AS "askingOrganisationId",
      e.bureau_id::text AS "bureauId", e.prefecture_code AS "prefectureCode", app.programme_closing(e.programme_id, e.asking_organisation_id) AS "closesAt", e.updated_at AS "writtenAt"
    FROM programme_entries e JOIN programmes p ON p.id = e.programme_id
    WHERE e.state = 'draft' AND p.state = 'announced' AND p.opens_at <= ${now}
      AND NOT EXISTS (SELECT FROM programme_entries sent WHERE sent.programme_id = e.programme_id
        AND sent.asking_organisation_id = e.asking_organisation_id AND sent.state NOT IN ('draft', 'withdrawn'))
    ORDER BY e.id LIMIT 5000`
  const closed = new Map<string, ReadonlySet<string>>()
  for (const entry of unsent) {
    const closingDays = closed.get(entry.bureauId) ?? (await readClosingDays(tx, entry.bureauId))
    closed.set(entry.bureauId, closingDays)
    await remindOf(tx, entry, closingDays, now)
  }
}

async function remindOf(
  tx: Tx,
  { closesAt, writtenAt, ...entry }: Unsent,
  closingDays: ReadonlySet<string>,
  now: Date,
) {
  if (!isInTime(now, closesAt)) return
  const days = reminderDaysOf(closesAt, closingDays)
  const daysBefore = stepDue(days, jstDate(now), jstDate(closesAt), jstDate(writtenAt))
  if (daysBefore === null) return
  const { count } = await tx.programmeReminder.createMany({
    data: { id: randomUUID(), ...entry, daysBefore, closesAt, at: now },
    skipDuplicates: true,
  })
  if (count === 1) await giveNotice(tx, { kind: 'entry_reminder', bureauId: entry.bureauId, subjectId: entry.entryId })
}
