import { asActor } from '@/lib/db/as-actor'
import { REPORTS } from '@/lib/reports/reports'
import { listViews } from '@/lib/reports/views'
import { askedFor } from '../../../asked-for'

/** Leads whoever comes from a mail to the figures of a saved report. */
export async function GET(request: Request, { params }: RouteContext<'/reports/views/[id]/figures'>) {
  const asked = await askedFor(request)
  if (asked instanceof Response) return asked
  const { id } = await params
  const views = await asActor(asked.actor, (tx) => listViews(tx, asked.actor))
  const view = views.find((one) => one.id === id)
  if (!view) return new Response(null, { status: 404 })
  const { path } = REPORTS[view.report]
  return new Response(null, { status: 303, headers: { location: view.query ? `${path}?${view.query}` : path } })
}
