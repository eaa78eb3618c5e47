import { sweepIncoming } from '@/lib/attachments/store'
import { sweepKept } from '@/lib/attachments/sweep-kept'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { environment } from '@/lib/env'
import { eraseApplicants } from '@/lib/events/erase'
import { BULK_KEPT_DAYS } from '@/lib/queue/bulk/kinds'

const HOUR_MS = 3_600_000

/** Clears away what nobody comes back for: typed text after 7 days, form results and workbooks that came in after 30, bulk acts with their results and who applied for events after half a year, ended sessions, interrupted uploads, files without a row. */
export async function purge(tx: Tx): Promise<void> {
  await tx.$executeRaw`UPDATE form_posts SET typed = NULL WHERE typed IS NOT NULL AND created_at < app.now() - interval '7 days'`
  await tx.$executeRaw`DELETE FROM form_posts WHERE created_at < app.now() - interval '30 days'`
  await tx.$executeRaw`DELETE FROM workbook_uploads WHERE uploaded_at < app.now() - interval '30 days'`
  await tx.$executeRaw`DELETE FROM import_rows r USING imports i WHERE i.id = r.import_id AND i.state IN ('checked', 'failed') AND i.checked_at < app.now() - interval '30 days'`
  await tx.$executeRaw`DELETE FROM notice_entries WHERE created_at < app.now() - interval '180 days'`
  await tx.$executeRaw`DELETE FROM bulk_acts WHERE created_at < app.now() - ${BULK_KEPT_DAYS}::int * interval '1 day'`
  await tx.$executeRaw`SELECT auth.purge()`
  await eraseApplicants(tx, await readClock(tx))
  const dayAgo = new Date((await readClock(tx)).getTime() - 24 * HOUR_MS)
  const { ATTACHMENTS_DIR } = environment()
  await sweepIncoming(ATTACHMENTS_DIR, dayAgo)
  await sweepKept(tx, ATTACHMENTS_DIR, dayAgo)
}
