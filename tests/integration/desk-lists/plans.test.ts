import type pg from 'pg'
import { beforeAll, expect, test } from 'vitest'
import type { Sql } from '@/lib/db/sql'
import type { Conditions } from '@/lib/queue/conditions'
import { countTabsSql } from '@/lib/queue/counts'
import { queueSql } from '@/lib/queue/list'
import { SORTS, type Sort } from '@/lib/queue/sorts'
import { TABS } from '@/lib/queue/tabs'
import { asSuperuser } from './many'
import { createDeskOfMany, type ManyDesk } from './many-desk'

const TODAY = '2026-11-22'
let desk: ManyDesk
beforeAll(async () => {
  desk = await createDeskOfMany(100_000)
}, 120_000)

/** The plan as this role gets it, with the officer's settings; executed, so that no walk through a whole index hides in it. */
async function planAs(
  role: string,
  text: string,
  values: unknown[],
): Promise<{ plan: string; ms: number; read: number }> {
  return await asSuperuser(async (client) => {
    await client.query('BEGIN')
    await become(client, role)
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF) ${text}`,
      values,
    )
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    const pages = [...plan.matchAll(/shared hit=(\d+)(?: read=(\d+))?/g)].map(
      ([, hit, read]) => Number(hit) + Number(read ?? 0),
    )
    return { plan, ms: Number(/Execution Time: ([\d.]+)/.exec(plan)?.[1]), read: pages[0] ?? 0 }
  })
}

async function become(client: pg.Client, role: string) {
  const { officer } = desk
  const settings = {
    actor_kind: 'member',
    user_id: officer.userId,
    membership_id: officer.membershipId,
    role: officer.role,
  }
  const places = {
    organisation_id: officer.organisationId,
    bureau_id: officer.bureauId,
    clock: `${TODAY}T10:00:00+09:00`,
  }
  for (const [name, value] of Object.entries({ ...settings, ...places }))
    await client.query('SELECT set_config($1, $2, true)', [`app.${name}`, value])
  await client.query(`SET LOCAL ROLE ${role}`)
}

async function queuePlan(name: string, conditions: Conditions, sort: Sort = 'newest') {
  const statement: Sql = queueSql(desk.officer, conditions, { sort }, TODAY)
  const { plan, ms, read } = await planAs('madoguchi_web', statement.text, statement.values)
  if (process.env.SHOW_PLANS)
    console.log(`${name}\t${ms} ms\t${read} pages${process.env.SHOW_PLANS === '2' ? `\n${plan}` : ''}`)
  return plan
}

test.each(TABS)('the view %s is read through an index in every order', async (tab) => {
  for (const sort of SORTS)
    expect(await queuePlan(`${tab} ${sort}`, { tab }, sort)).not.toMatch(/Seq Scan on consultations/)
})

test.each<[string, (desk: ManyDesk) => Partial<Conditions>]>([
  ['prefecture', ({ municipalities }) => ({ prefecture: [municipalities[0]?.prefectureCode ?? ''] })],
  ['municipality', ({ municipalities }) => ({ organisationIds: municipalities.slice(0, 1).map(({ id }) => id) })],
  [
    'several municipalities',
    ({ municipalities }) => ({ organisationIds: municipalities.slice(0, 5).map(({ id }) => id) }),
  ],
  ['a common theme', ({ common }) => ({ theme: [common.key] })],
  ['a rare theme', ({ rare }) => ({ theme: [rare.key] })],
  ['menu', ({ menu }) => ({ menu: [menu.key] })],
  ['officer', ({ officer }) => ({ officer: [officer.membershipId] })],
  ['state', () => ({ state: ['withdrawn'] })],
  ['priority', () => ({ priority: ['urgent'] })],
  ['usual priority', () => ({ priority: ['normal'] })],
  ['two states', () => ({ state: ['received', 'supporting'] })],
  ['two officers or none', ({ officer }) => ({ officer: [officer.membershipId, 'none'] })],
  ['two themes', ({ common, rare }) => ({ theme: [common.key, rare.key] })],
  ['whom it waits for', () => ({ waiting: ['municipality'] })],
  ['channel', () => ({ channel: ['telephone'] })],
  ['kind', () => ({ kind: ['grant_inquiry'] })],
  ['what is late or due today', () => ({ due: ['late', 'today'] })],
  ['what is answered', () => ({ due: ['answered'] })],
  ['what is new to me', () => ({ unread: true })],
  ['a month', () => ({ from: '2024-02-01', until: '2024-02-29' })],
])('narrowed down by %s, among all and among the open ones, it is read through an index', async (name, conditions) => {
  for (const tab of ['all', 'open', 'mine'] as const)
    expect(await queuePlan(`${tab} ${name}`, { tab, ...conditions(desk) })).not.toMatch(/Seq Scan on consultations/)
})

test('the views are counted through indexes', async () => {
  const statement = countTabsSql(desk.officer, TODAY)
  const { plan, ms, read } = await planAs('madoguchi_web', statement.text, statement.values)
  if (process.env.SHOW_PLANS) console.log(`counts\t${ms} ms\t${read} pages\n${plan}`)
  expect(plan).not.toMatch(/Seq Scan on consultations/)
})

test.each([[['支援']], [['買い物弱者']], [['移動', '担い手']], [['買']], [['通いの場']]])(
  'the search for %j reads no text that the index did not name',
  async (words) => {
    const [body] = await asSuperuser(async (client) => {
      const { rows } = await client.query<{ prosrc: string }>(
        "SELECT prosrc FROM pg_proc WHERE proname = 'search_consultations'",
      )
      return rows.map(({ prosrc }) => prosrc)
    })
    const asked = [
      'words',
      'most',
      'kinds',
      'in_states',
      'in_prefecture',
      'with_theme',
      'in_year',
      'of_officer',
      'of_organisations',
    ]
    const types = ['text[]', 'int', 'text[]', 'text[]', 'text', 'text', 'int', 'uuid', 'uuid[]']
    const text = asked.reduce(
      (sql, name, at) => sql.replace(new RegExp(`\\b${name}\\b`, 'g'), `$${at + 1}::${types[at]}`),
      body ?? '',
    )
    const nothing = asked.slice(2).map(() => null)
    const { plan, ms } = await planAs('madoguchi_search', text, [words, 1001, ...nothing])
    if (process.env.SHOW_PLANS)
      console.log(`search ${words}\t${ms} ms${process.env.SHOW_PLANS === '2' ? `\n${plan}` : ''}`)
    expect(plan).toMatch(/Bitmap Index Scan on search_texts_tsv_idx/)
    expect(plan).not.toMatch(/Seq Scan on search_texts/)
  },
)
