import type pg from 'pg'
import type { Actor } from '@/lib/actor/actor'
import { assignDeputy } from '@/lib/assignments/assign-deputy'
import { assignPrefecture } from '@/lib/assignments/assign-prefecture'
import { asActor } from '@/lib/db/as-actor'
import { Refusal } from '@/lib/forms/errors'
import { actorAt } from './demo-actors'

const SINCE = '2025-04-01'
/** Kumamoto, Kagoshima and Oita go to one officer, the others to another; Nagasaki waits for one. */
const PREFECTURES_OF_OFFICER = ['430005', '460001', '440001']
const WITHOUT_OFFICER = '420000'

/** The manager names an officer prefecture by prefecture, all but one, and a deputy for two municipalities; the municipalities have known it for long. */
export async function seedAssignments(client: pg.Client) {
  const manager = await actorAt(client, 'manager@demo.test', new Date(`${SINCE}T09:00:00+09:00`))
  const first = await actorAt(client, 'officer@demo.test', manager.openedAt)
  const second = await actorAt(client, 'officer2@demo.test', manager.openedAt)
  const { rows } = await client.query<{ prefecture_code: string; places: string }>(
    `SELECT o.prefecture_code, count(*) AS places FROM organisations o JOIN organisations b ON b.id = o.bureau_id AND b.key = 'kyushu'
     WHERE o.kind IN ('municipality', 'prefecture') AND o.prefecture_code <> $1 GROUP BY 1 ORDER BY 1`,
    [WITHOUT_OFFICER],
  )
  for (const { prefecture_code: code, places } of rows) {
    const officer = PREFECTURES_OF_OFFICER.includes(code) ? first : second
    await nameOfficer(manager, code, officer, Number(places))
  }
  for (const code of ['434434', '462080']) await nameDeputy(manager, code, second)
  await client.query('UPDATE assignments SET told_at = set_at')
}

async function nameOfficer(manager: Actor, code: string, officer: Actor, changes: number) {
  const input = {
    officer: officer.membershipId,
    from: SINCE,
    until: null,
    handOver: true,
    scope: 'all',
    changes,
  } as const
  const named = await asActor(manager, (tx) => assignPrefecture(tx, manager, code, input))
  if (named instanceof Refusal) throw new Error(`${code}: no officer`)
}

async function nameDeputy(manager: Actor, code: string, deputy: Actor) {
  const input = { deputy: deputy.membershipId, from: SINCE, until: null }
  const named = await asActor(manager, (tx) => assignDeputy(tx, manager, code, input))
  if (named instanceof Refusal) throw new Error(`${code}: no deputy`)
}
