import { handOut } from '@/app/reports/hand-out'
import { asActor } from '@/lib/db/as-actor'
import { environment } from '@/lib/env'
import { EVENT_COLUMNS, eventLines, listEventsAsData } from '@/lib/openData/list-events'
import { writeCsv } from '@/lib/reports/write-csv'

export const dynamic = 'force-dynamic'

/** Every open event that was announced as a CSV, for everybody. */
export async function GET() {
  const root = new URL(environment().APP_URL).origin
  const events = await asActor({ kind: 'public' }, (tx) => listEventsAsData(tx, root))
  return handOut('events', 'csv', writeCsv([[...EVENT_COLUMNS], ...eventLines(events)]))
}
