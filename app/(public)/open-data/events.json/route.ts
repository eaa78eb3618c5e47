import { asActor } from '@/lib/db/as-actor'
import { environment } from '@/lib/env'
import { listEventsAsData } from '@/lib/openData/list-events'

export const dynamic = 'force-dynamic'

/** Every open event that was announced as JSON, for everybody. */
export async function GET() {
  const root = new URL(environment().APP_URL).origin
  const events = await asActor({ kind: 'public' }, (tx) => listEventsAsData(tx, root))
  return Response.json({ licence: `${root}/open-data`, events }, { headers: { 'cache-control': 'no-store' } })
}
