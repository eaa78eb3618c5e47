import { beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import type { Conditions } from '@/lib/queue/conditions'
import { countTabs } from '@/lib/queue/counts'
import { readQueue } from '@/lib/queue/list'
import { TABS } from '@/lib/queue/tabs'
import { createBureau } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import { createDeskWorld, type DeskWorld } from './desk-world'

type Desk = Actor & { bureauId: string }
let world: DeskWorld
beforeAll(async () => {
  world = await createDeskWorld()
})

const list = (conditions: Partial<Conditions>, actor: Desk = world.officer) =>
  asActor(actor, async (tx) => {
    const { rows } = await readQueue(tx, actor, { tab: 'all', ...conditions }, { sort: 'oldest' }, world.today)
    return rows.map(({ title }) => title)
  })

test.each([
  ['open', ['古い相談', '質問中の相談', '副担当の相談', '新しい相談']],
  ['unassigned', ['新しい相談']],
  ['mine', ['古い相談', '質問中の相談', '副担当の相談']],
  ['waiting_desk', ['古い相談', '副担当の相談', '新しい相談']],
  ['waiting_municipality', ['質問中の相談']],
  ['overdue', ['古い相談']],
  ['all', ['古い相談', '質問中の相談', '完了した相談', '副担当の相談', '新しい相談']],
] as const)('the view %s holds what belongs there, and its count says the same', async (tab, titles) => {
  expect(await list({ tab })).toEqual(titles)
  const counts = await asActor(world.officer, (tx) => countTabs(tx, world.officer, world.today))
  expect(counts[tab]).toBe(titles.length)
})

test.each<[string, (world: DeskWorld) => Partial<Conditions>, string[]]>([
  ['prefecture', ({ other }) => ({ prefecture: [other.prefectureCode ?? ''] }), ['副担当の相談']],
  ['municipality', ({ own }) => ({ organisationIds: [own.id] }), ['古い相談', '質問中の相談', '完了した相談']],
  ['no municipality at all', () => ({ organisationIds: [] }), []],
  ['theme', ({ theme }) => ({ theme: [theme.key] }), ['古い相談']],
  ['menu of a support', ({ menu }) => ({ menu: [menu.key] }), ['質問中の相談', '新しい相談']],
  ['officer', ({ officer }) => ({ officer: [officer.membershipId] }), ['古い相談', '質問中の相談', '完了した相談']],
  ['state', () => ({ state: ['completed'] }), ['完了した相談']],
  ['priority', () => ({ priority: ['urgent'] }), ['古い相談']],
  ['first day', () => ({ from: '2026-11-10' }), ['副担当の相談', '新しい相談']],
  [
    'last day, its evening included',
    () => ({ until: '2026-11-10' }),
    ['古い相談', '質問中の相談', '完了した相談', '副担当の相談'],
  ],
])('the queue is narrowed down by %s', async (_, conditions, titles) => {
  expect(await list(conditions(world))).toEqual(titles)
})

test('conditions hold together', async () => {
  const { own, officer, theme } = world
  const all = { organisationIds: [own.id], officer: [officer.membershipId], theme: [theme.key], priority: ['urgent'] }
  expect(await list({ ...all, tab: 'open', from: '2026-10-01', until: '2026-11-30' })).toEqual(['古い相談'])
  expect(await list({ ...all, state: ['completed'] })).toEqual([])
})

test('a line says what an officer decides by', async () => {
  const { rows } = await asActor(world.officer, (tx) =>
    readQueue(tx, world.officer, { tab: 'overdue' }, { sort: 'due' }, world.today),
  )
  expect(rows).toEqual([
    expect.objectContaining({
      title: '古い相談',
      municipality: world.own.name,
      prefecture: world.ownPrefecture.name,
      priority: 'urgent',
      officerName: world.officer.name,
      waitingOn: 'desk',
      dueOn: '2026-10-16',
      answered: false,
      paused: false,
      themes: { named: [expect.anything(), expect.anything()], rest: 1 },
    }),
  ])
})

test('an officer of another bureau sees nothing and counts nothing', async () => {
  const stranger = (await officerOf(await createBureau())) as Desk
  const counts = await asActor(stranger, (tx) => countTabs(tx, stranger, world.today))
  expect(counts).toEqual(Object.fromEntries(TABS.map((tab) => [tab, 0])))
  const foreign = { ...stranger, bureauId: world.officer.bureauId }
  for (const tab of TABS) {
    expect(await list({ tab }, stranger)).toEqual([])
    const asked = await asActor(stranger, (tx) => readQueue(tx, foreign, { tab }, { sort: 'newest' }, world.today))
    expect(asked.rows).toEqual([])
  }
})
