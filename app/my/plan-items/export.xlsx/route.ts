import { getTranslations } from 'next-intl/server'
import { handOut } from '@/app/reports/hand-out'
import { currentActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { planState } from '@/lib/planItems/input'
import { listPlanItems } from '@/lib/planItems/list'
import { lineOf } from '@/lib/planItems/sheet'
import { writeWorkbook } from '@/lib/reports/write-workbook'

const HEADS = ['what', 'result', 'planName', 'ownerName', 'dueOn', 'state', 'decidedOn', 'decidedWords'] as const
const WIDTH = 24

/** What the office takes into its plans as a workbook. */
export async function GET(): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return new Response(null, { status: 303, headers: { location: '/sign-in?next=%2Fmy%2Fplan-items' } })
  if (!ASKING_ROLES.some((role) => role === actor.role)) return new Response(null, { status: 404 })
  const { items, now } = await asActor(actor, async (tx) => ({
    items: await listPlanItems(tx, actor.organisationId),
    now: await readClock(tx),
  }))
  const t = await getTranslations('PlanItems')
  const heads = [...HEADS.map((name) => t(`fields.${name}`)), t('number'), t('subject')]
  const lines = items.map((item) => lineOf(item, t(`states.${planState(item.state)}`)))
  const sheet = { name: t('sheet'), columns: heads.map((head) => ({ head, width: WIDTH })), lines }
  return handOut(t('title'), 'xlsx', await writeWorkbook([sheet], now))
}
