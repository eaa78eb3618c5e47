import { isDesk } from '@/lib/actor/actor'
import { currentActor } from '@/lib/actor/require-actor'
import { contentDisposition } from '@/lib/attachments/file-name'
import { asActor } from '@/lib/db/as-actor'
import { readLocale } from '@/lib/i18n/read-locale'
import { canKeepYearPlan } from '@/lib/yearPlans/policy'
import { readYearPlan } from '@/lib/yearPlans/read'
import { writePlanXlsx } from './write-plan'

/** The year's plan as a workbook for the desk. */
export async function GET(_request: Request, { params }: { params: Promise<{ planId: string }> }) {
  const [actor, { planId }] = [await currentActor(), await params]
  if (!actor || !isDesk(actor)) return new Response(null, { status: 404 })
  const plan = await asActor(actor, (tx) => readYearPlan(tx, planId))
  if (!plan || !canKeepYearPlan(actor, plan)) return new Response(null, { status: 404 })
  const { fileName, bytes } = await writePlanXlsx(plan, await readLocale())
  return new Response(bytes, {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': contentDisposition(fileName),
      'cache-control': 'no-store',
    },
  })
}
