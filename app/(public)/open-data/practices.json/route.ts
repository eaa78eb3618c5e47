import { asActor } from '@/lib/db/as-actor'
import { environment } from '@/lib/env'
import { listPracticesAsData } from '@/lib/openData/list-practices'
import { practiceRecords } from '@/lib/openData/practice-lines'

export const dynamic = 'force-dynamic'

/** Every published practice as JSON, for everybody. */
export async function GET() {
  const root = new URL(environment().APP_URL).origin
  const practices = await asActor({ kind: 'public' }, (tx) => listPracticesAsData(tx, root))
  return Response.json(
    { licence: `${root}/open-data`, practices: practiceRecords(practices) },
    { headers: { 'cache-control': 'no-store' } },
  )
}
