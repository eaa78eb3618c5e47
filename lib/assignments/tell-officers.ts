import type { Tx } from '@/lib/db/client'
import { giveNotice } from '@/lib/notices/give-notice'

type Untold = { id: string; bureauId: string; organisationId: string }

/**
 * Tells each municipality and prefecture once who its officer is, when the day to tell it has come: of several changes
 * made meanwhile only the last.
 */
export async function tellOfficers(tx: Tx): Promise<number> {
  const untold = await tx.$queryRaw<Untold[]>`
    SELECT DISTINCT ON (a.organisation_id) a.id, a.bureau_id AS "bureauId", a.organisation_id AS "organisationId"
    FROM assignments a
    WHERE a.told_at IS NULL AND a.tell_on <= app.today() AND a.kind = 'officer'
      AND (a.valid_until IS NULL OR a.valid_until >= app.today())
    ORDER BY a.organisation_id, a.valid_from DESC`
  for (const { id, bureauId } of untold) await giveNotice(tx, { kind: 'officer_named', bureauId, subjectId: id })
  await tx.$executeRaw`
    UPDATE assignments SET told_at = app.now()
    WHERE told_at IS NULL AND tell_on <= app.today() AND organisation_id = ANY (${untold.map((one) => one.organisationId)}::uuid[])`
  return untold.length
}
