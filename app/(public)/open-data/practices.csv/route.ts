import { handOut } from '@/app/reports/hand-out'
import { asActor } from '@/lib/db/as-actor'
import { environment } from '@/lib/env'
import { listPracticesAsData, PRACTICE_COLUMNS } from '@/lib/openData/list-practices'
import { practiceLines } from '@/lib/openData/practice-lines'
import { writeCsv } from '@/lib/reports/write-csv'

export const dynamic = 'force-dynamic'

/** Every published practice as a CSV, for everybody. */
export async function GET() {
  const root = new URL(environment().APP_URL).origin
  const practices = await asActor({ kind: 'public' }, (tx) => listPracticesAsData(tx, root))
  return handOut('practices', 'csv', writeCsv([[...PRACTICE_COLUMNS], ...practiceLines(practices)]))
}
