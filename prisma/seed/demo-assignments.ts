import type pg from 'pg'
import { assignDeputy } from '@/lib/assignments/assign-deputy'
import { assignOfficer } from '@/lib/assignments/assign-officer'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { actorAt } from './demo-actors'

const SINCE = '2025-04-01'
/** Kumamoto, Kagoshima and Oita go to one officer, the others to another; Nagasaki waits for one. */
const PREFECTURES_OF_OFFICER = ['430005', '460001', '440001']
const WITHOUT_OFFICER = '420000'

/** The manager names an officer for every municipality and prefecture of the bureau but one prefecture's, and a deputy for a few. */
export async function seedAssignments(client: pg.Client) {
  const manager = await actorAt(client, 'manager@demo.test', new Date(`${SINCE}T09:00:00+09:00`))
  const [first, second] = [
    await actorAt(client, 'officer@demo.test', manager.openedAt),
    await actorAt(client, 'officer2@demo.test', manager.openedAt),
  ]
  const { rows } = await client.query<{ code: string; prefecture_code: string }>(
    `SELECT o.code, o.prefecture_code FROM organisations o JOIN organisations b ON b.id = o.bureau_id AND b.key = 'kyushu'
     WHERE o.kind IN ('municipality', 'prefecture') AND o.prefecture_code <> $1 ORDER BY o.code`,
    [WITHOUT_OFFICER],
  )
  await asActor(manager, async (tx) => {
    for (const { code, prefecture_code } of rows) {
      const officer = PREFECTURES_OF_OFFICER.includes(prefecture_code) ? first : second
      const named = await assignOfficer(tx, manager, code, {
        officer: officer.membershipId,
        from: SINCE,
        until: null,
        handOver: true,
      })
      if (named instanceof Refusal) throw new Error(`${code}: no officer`)
    }
    for (const code of ['434434', '462080'])
      if (
        (await assignDeputy(tx, manager, code, { deputy: second.membershipId, from: SINCE, until: null })) instanceof
        Refusal
      )
        throw new Error(`${code}: no deputy`)
  })
}
