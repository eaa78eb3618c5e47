import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { fiscalYear } from '@/lib/japanese/dates'
import { setPriorities, setSupportPriorities } from '@/lib/priorities/set'
import { actorAt } from './demo-actors'
import { daysAgo, officeHour } from './scenario/days'

const BODY = '市町村が、暮らしを支える地域づくりを続けられるよう支援する。（見本）'
const REASON = '相談の多い分野で、各県と連携して取り組む必要があるため。（見本）'
const MATTERS = ['移動・買い物・居場所など、暮らしを支える地域づくり（見本）', '介護予防と総合事業の充実（見本）']

/** The matters of this year, and what of the cases belongs to them. */
export async function seedThisYearsPriorities(client: pg.Client): Promise<void> {
  const matters = await decideThisYear(client)
  await ticks(await actorAt(client, 'manager@demo.test', officeHour(30, 10)), matters)
}

async function decideThisYear(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ id: string; position: number }>(
    `WITH decided AS (
       INSERT INTO priority_decisions (bureau_id, fiscal_year, decided_on, body, reason)
       SELECT id, $1::int, $2::date, $3, $4 FROM organisations WHERE kind = 'bureau' AND key = 'kyushu' RETURNING id, bureau_id, fiscal_year)
     INSERT INTO priority_matters (bureau_id, fiscal_year, decision_id, position, title)
     SELECT bureau_id, fiscal_year, id, n, ($5::text[])[n] FROM decided, generate_series(1, 2) n RETURNING id, position`,
    [fiscalYear(daysAgo(2)), `${fiscalYear(daysAgo(2))}-04-01`, BODY, REASON, MATTERS],
  )
  return rows.sort((a, b) => a.position - b.position).map(({ id }) => id)
}

/** Every other consultation and support of the last year stands under one of the two. */
async function ticks(who: Actor, [first = '', second = '']: string[]) {
  await asActor(who, async (tx) => {
    const numbered = { number: { not: null }, state: { in: ['in_consultation', 'supporting', 'completed'] } }
    const consultations = await tx.consultation.findMany({ where: numbered, select: { number: true }, take: 8 })
    for (const [at, { number }] of consultations.entries())
      await setPriorities(tx, who, number ?? '', { matterIds: [at % 2 === 0 ? first : second], seen: '' })
    const supports = await tx.support.findMany({ where: { state: 'done' }, select: { id: true }, take: 4 })
    for (const { id } of supports) await setSupportPriorities(tx, who, id, { matterIds: [second], seen: '' })
  })
}
