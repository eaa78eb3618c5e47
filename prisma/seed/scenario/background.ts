import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { addArea } from '@/lib/profiles/areas'
import { checkCapacity } from '@/lib/profiles/check-capacity'
import { enterFigures } from '@/lib/profiles/enter-figures'
import { CapacityInput, CostInput, FiguresInput, PlanMarksInput, ResourceInput } from '@/lib/profiles/input'
import { markPlan } from '@/lib/profiles/mark-plan'
import { listAreas } from '@/lib/profiles/read-areas'
import { recordCost } from '@/lib/profiles/record-cost'
import { addResource } from '@/lib/profiles/resources'
import { actorAt } from '../demo-actors'
import { daysAgo, officeHour } from './days'

type Act = { at: Date; play: () => Promise<void> }
type Deed = (tx: Tx, actor: Actor) => Promise<unknown>

/** Whoever reads these figures sees that they were invented; those of public documents are there already. */
const SAMPLE = '見本の数値（実際の数値ではありません）'
const MASHIKI = '434434'

/** What a town and its desk put on record over the months: figures, readiness on two days, areas, costs, the plan. */
export function backgroundOf(client: pg.Client): Act[] {
  const act = (days: number, hour: number, who: string, deed: Deed): Act => {
    const at = officeHour(days, hour)
    const play = async () => {
      const actor = await actorAt(client, who, at)
      const done = await asActor(actor, (tx) => deed(tx, actor))
      if (done instanceof Refusal) throw new Error(`refused ${JSON.stringify(done.errors)}`)
    }
    return { at, play }
  }
  const town = 'mashiki@demo.test'
  return [
    act(
      190,
      10,
      town,
      figures('2024-03-31', {
        population: '33900',
        population_65plus: '10260',
        certified_count: '1990',
        premium_monthly: '6100',
      }),
    ),
    act(
      189,
      10,
      town,
      figures('2025-03-31', {
        population: '34050',
        population_65plus: '10390',
        certified_count: '2040',
        premium_monthly: '6300',
      }),
    ),
    act(180, 11, town, capacity(180, { staffing: 'difficult', workload: 'difficult', backing: 'partly' })),
    act(20, 11, town, capacity(20, { staffing: 'partly', workload: 'difficult', backing: 'good' })),
    act(
      18,
      15,
      'officer@demo.test',
      capacity(18, { staffing: 'partly', workload: 'partly', backing: 'good' }, MASHIKI),
    ),
    act(
      175,
      10,
      'officer@demo.test',
      figures('2025-03-31', { ageing_rate: '36.2', certification_rate: '20.4', premium_monthly: '6500' }, '432067'),
    ),
    act(
      174,
      10,
      'kumamoto-pref@demo.test',
      figures('2025-03-31', { ageing_rate: '32.5', certification_rate: '19.6', premium_monthly: '6300' }),
    ),
    act(170, 10, town, areas(['東部圏域（見本）', '西部圏域（見本）'])),
    act(160, 10, town, cost(2024, '66000', '62500', '通所型サービスCの試行を続ける。')),
    act(159, 14, 'officer@demo.test', cost(2024, '118500', '106000', '総合事業の見直しを検討する。', '462080')),
    act(30, 14, 'officer@demo.test', cost(2026, '112300', '107500', '短期集中予防サービスの利用を広げる。', '462080')),
    act(150, 10, town, (tx, actor) =>
      markPlan(
        tx,
        actor,
        PlanMarksInput.parse({ item3: 'planned', item12: 'working', item13: 'working', item16: 'not_yet' }),
      ),
    ),
  ]
}

const figures =
  (asOf: string, values: Record<string, string>, code?: string): Deed =>
  (tx, actor) =>
    enterFigures(tx, actor, code, FiguresInput.parse({ asOf, source: SAMPLE, ...values }))

const capacity =
  (days: number, standings: Record<string, string>, code?: string): Deed =>
  (tx, actor) =>
    checkCapacity(
      tx,
      actor,
      code,
      CapacityInput.parse({ checkedOn: daysAgo(days), duties: 'good', relations: 'partly', ...standings }),
    )

const areas =
  (names: readonly string[]): Deed =>
  async (tx, actor) => {
    for (const name of names) await addArea(tx, actor, undefined, { name, note: '' })
    for (const { id, name } of await listAreas(tx, actor.organisationId))
      for (const kind of ['centre', 'coordinator_2'])
        await addResource(
          tx,
          actor,
          undefined,
          ResourceInput.parse({
            ...{ resourceKind: kind, resourceAreaId: id, operation: 'commissioned' },
            resourceName: `${name.slice(0, 2)}${kind === 'centre' ? '地域包括支援センター' : '担当'}（見本）`,
          }),
        )
  }

const cost =
  (fiscalYear: number, amount: string, ceiling: string, measures: string, code?: string): Deed =>
  (tx, actor) =>
    recordCost(
      tx,
      actor,
      code,
      CostInput.parse({ fiscalYear, amount, ceiling, measures, standing: 'meets', costSource: SAMPLE, version: 0 }),
    )
