import pg from 'pg'
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
type Line = { 'QUERY PLAN': string }
beforeAll(async () => {
  desk = await createDeskOfMany(100_000)
}, 120_000)

/**
 * The plan as this role gets it, made for these values or kept for whatever values, with the officer's settings; executed,
 * so that no walk through a whole index hides in it.
 */
async function planAs(
  role: string,
  text: string,
  values: unknown[],
  kept = false,
): Promise<{ plan: string; ms: number; read: number }> {
  return await asSuperuser(async (client) => {
    await client.query('BEGIN')
    await become(client, role)
    const explain = 'EXPLAIN (ANALYZE, BUFFERS, TIMING OFF)'
    if (kept) await client.query(`SET LOCAL plan_cache_mode = force_generic_plan; PREPARE asked AS ${text}`)
    const { rows } = kept
      ? await client.query<Line>(`${explain} EXECUTE asked (${values.map(literal).join()})`)
      : await client.query<Line>(`${explain} ${text}`, values)
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
    const pages = [...plan.matchAll(/shared hit=(\d+)(?: read=(\d+))?/g)].map(
      ([, hit, read]) => Number(hit) + Number(read ?? 0),
    )
    return { plan, ms: Number(/Execution Time: ([\d.]+)/.exec(plan)?.[1]), read: pages[0] ?? 0 }
  })
}

function literal(value: unknown): string {
  return value === null ? 'NULL' : pg.escapeLiteral(String(value))
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

async function queuePlan(name: string, conditions: Conditions, sort: Sort = 'newest', kept = false) {
  const statement: Sql = queueSql(desk.officer, conditions, { sort }, TODAY)
  const { plan, ms, read } = await planAs('madoguchi_web', statement.text, statement.values, kept)
  if (process.env.SHOW_PLANS)
    console.log(`${name}\t${ms} ms\t${read} pages${process.env.SHOW_PLANS === '2' ? `\n${plan}` : ''}`)
  return plan
}

test.each(TABS)('the view %s is read through an index in every order', async (tab) => {
  for (const sort of SORTS)
    expect(await queuePlan(`${tab} ${sort}`, { tab }, sort, true)).not.toMatch(/Seq Scan on consultations/)
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
  const { plan, ms, read } = await planAs('madoguchi_web', statement.text, statement.values, true)
  if (process.env.SHOW_PLANS) console.log(`counts\t${ms} ms\t${read} pages\n${plan}`)
  expect(plan).not.toMatch(/Seq Scan on consultations/)
})

test.each([[['支援']], [['買い物弱者']], [['移動', '担い手']], [['買']], [['通いの場']]])(
  'the search for %j reads no text that the index did not name',
  async (words) => {
    const read = await asSuperuser(async (client) => {
      await client.query('BEGIN')
      await become(client, 'madoguchi_web')
      const began = performance.now()
      const found = await client.query('SELECT consultation_id FROM app.search_consultations($1, 1001)', [words])
      if (process.env.SHOW_PLANS) console.log(`search ${words}\t${performance.now() - began} ms\t${found.rowCount}`)
      const { rows } = await client.query<{ relname: string; seq_scan: string }>(
        "SELECT relname, seq_scan FROM pg_stat_xact_user_tables WHERE relname LIKE 'search_%' ORDER BY relname",
      )
      return { found: found.rowCount, scans: rows.map(({ relname, seq_scan }) => [relname, Number(seq_scan)]) }
    })
    expect(read.found).toBeGreaterThan(0)
    expect(read.scans).toEqual([
      ['search_documents', 0],
      ['search_texts', 0],
    ])
  },
)
