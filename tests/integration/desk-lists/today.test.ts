import { beforeAll, expect, test } from 'vitest'
import { ownedBy } from '@/lib/consultations/owned'
import { asActor } from '@/lib/db/as-actor'
import { readToday } from '@/lib/queue/today'
import { countUnansweredFollowUps } from '@/lib/queue/unanswered-follow-ups'
import { recordEvent } from '@/lib/timeline/record'
import { atTime } from '@/tests/factories/consultations'
import { createBureau } from '@/tests/factories/organisations'
import { officerOf, prefectureStaffOf } from '@/tests/factories/people'
import { createDeskWorld, type Desk, type DeskWorld, onConsultation } from './desk-world'
import { asSuperuser } from './many'

let world: DeskWorld
beforeAll(async () => {
  world = await createDeskWorld()
  const { officer, old, deputys, menu, own } = world
  await onConsultation(officer, deputys.id, async (tx, row) => {
    const support = { ...ownedBy(row), menuId: menu.id, reason: '理由', proposedAt: new Date('2026-11-11') }
    const answered = { answeredAt: new Date('2026-11-19T00:00:00Z'), answeredByName: '町' }
    const agreed = await tx.support.create({
      data: { ...support, ...answered, state: 'agreed', nextAction: '日程調整', nextActionOn: new Date('2026-11-24') },
    })
    await tx.support.create({ data: { ...support, ...answered, state: 'declined', declineReason: '時期が合わない' } })
    const session = {
      label: '第1回支援',
      heldOn: new Date('2026-11-15'),
      mode: 'online',
      nextOn: new Date('2026-12-01'),
    }
    await tx.supportSession.create({
      data: { ...ownedBy(row), supportId: agreed.id, ...session, recordedByName: '窓口' },
    })
    const todo = { ...ownedBy(row), side: 'desk', audience: 'internal', setByName: '窓口' }
    await tx.todo.createMany({ data: { ...todo, text: '電話する', dueOn: new Date('2026-11-22') } })
  })
  const writer = atTime(old.staff, '2026-11-21T09:00:00+09:00')
  await asActor(writer, async (tx) => {
    const row = await tx.consultation.findUniqueOrThrow({ where: { id: old.id } })
    await recordEvent(tx, writer, row, { kind: 'message' })
    await tx.consultation.update({ where: { id: old.id }, data: { lastActivityAt: new Date('2026-11-21T00:00:00Z') } })
  })
  await asSuperuser((client) =>
    client.query(
      `INSERT INTO questionnaires (asking_organisation_id, bureau_id, prefecture_code, due_month, ask_on, answer_by, state)
       VALUES ($1, $2, $3, '2026-10-01', '2026-10-01', '2026-10-20', 'asked')`,
      [own.id, own.bureauId, own.prefectureCode],
    ),
  )
})

const titles = (whose: 'mine' | 'all', actor: Desk = world.officer) =>
  asActor(actor, async (tx) => {
    const parts = await readToday(tx, actor, whose, world.today)
    return Object.fromEntries(
      Object.entries(parts).map(([part, rows]) => [part, rows.map(({ title, what, on }) => `${title} ${what} ${on}`)]),
    )
  })

test("an officer's day holds what is late, new, planned and undecided", async () => {
  const day = await titles('mine')
  expect(day).toMatchObject({
    dueLate: ['古い相談 received 2026-10-16'],
    dueToday: [],
    dueWeek: ['副担当の相談 received 2026-11-25'],
    news: ['古い相談 message 2026-11-21'],
    actions: ['副担当の相談 電話する 2026-11-22', '副担当の相談 日程調整 2026-11-24'],
    withoutAction: ['古い相談 received 2026-10-01'],
    sessions: ['副担当の相談 第1回支援 2026-12-01'],
  })
  expect(day.agreed).toEqual([`副担当の相談 ${world.menu.name} 2026-11-19`])
  expect(day.declined).toEqual([`副担当の相談 ${world.menu.name} 2026-11-19`])
})

test('news says which side it is from, supports are named in both languages, and samples are marked', async () => {
  const { officer, old, deputys, menu, today } = world
  const read = () => asActor(officer, (tx) => readToday(tx, officer, 'mine', today))
  const before = await read()
  expect(before.news).toMatchObject([{ title: '古い相談', side: 'municipality', isSample: false }])
  expect(before.agreed).toMatchObject([{ what: menu.name, whatEn: expect.stringMatching(/^[A-Z]/), side: null }])

  const prefecture = await prefectureStaffOf(world.ownPrefecture)
  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    await client.query('UPDATE consultations SET is_sample = true WHERE id = $1', [deputys.id])
    await client.query('UPDATE consultations SET shared_with_prefecture = true WHERE id = $1', [old.id])
  })
  const writer = atTime(prefecture, '2026-11-21T12:00:00+09:00')
  await asActor(writer, async (tx) => {
    const row = await tx.consultation.findUniqueOrThrow({ where: { id: old.id } })
    await recordEvent(tx, writer, row, { kind: 'message' })
  })
  const after = await read()
  expect(after.news).toMatchObject([{ title: '古い相談', side: 'prefecture', isSample: false }])
  expect(after.dueWeek).toMatchObject([{ title: '副担当の相談', isSample: true }])
})

test('what outside parties answered, what is planned and what can be decided is there too', async () => {
  const { officer, deputys } = world
  const [support] = await asActor(officer, (tx) =>
    tx.support.findMany({ where: { consultationId: deputys.id, state: 'agreed' } }),
  )
  if (!support) throw new Error('no support')
  const owned = [support.id, ...Object.values(ownedBy({ ...support, id: support.consultationId }))]
  await asSuperuser(async (client) => {
    const columns = 'support_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code'
    await client.query(
      `INSERT INTO planned_sessions (${columns}, label, planned_on, planned_by_name) VALUES ($1, $2, $3, $4, $5, '現地の回', '2026-12-03', '窓口')`,
      owned,
    )
    await client.query(
      `INSERT INTO date_polls (${columns}, label, closes_on, opened_by_name) VALUES ($1, $2, $3, $4, $5, '次の回', '2026-11-20', '窓口')`,
      owned,
    )
    await client.query(
      `INSERT INTO timeline_entries (consultation_id, asking_organisation_id, bureau_id, prefecture_code, kind, audience, actor_name, actor_side, at)
       VALUES ($1, $2, $3, $4, 'offer_accepted', 'internal', '助言 道子', 'other', '2026-11-20T03:00:00Z')`,
      owned.slice(1),
    )
  })
  const day = await titles('mine')
  expect(day.sessions).toEqual(['副担当の相談 第1回支援 2026-12-01', '副担当の相談 現地の回 2026-12-03'])
  expect(day.polls).toEqual(['副担当の相談 次の回 2026-11-20'])
  expect(day.answers).toEqual(['副担当の相談 助言 道子 2026-11-20'])
  await asActor(officer, async (tx) => {
    const row = await tx.consultation.findUniqueOrThrow({ where: { id: deputys.id } })
    await recordEvent(tx, officer, row, { kind: 'call' })
  })
  expect((await titles('mine')).answers).toEqual([])
})

test('the day of the whole bureau holds the consultations of nobody and of colleagues too', async () => {
  const day = await titles('all', world.colleague)
  expect(day.withoutAction).toEqual(['古い相談 received 2026-10-01', '新しい相談 received 2026-11-20'])
  expect((await titles('mine', world.colleague)).withoutAction).toEqual([])
})

test('unanswered follow-ups are counted for the officer of the municipality', async () => {
  const count = (actor: Desk, whose: 'mine' | 'all') =>
    asActor(actor, (tx) => countUnansweredFollowUps(tx, actor, whose, world.today))
  expect(await count(world.officer, 'mine')).toEqual({ asked: 1, late: 1 })
  expect(await count(world.colleague, 'mine')).toEqual({ asked: 0, late: 0 })
  expect(await count(world.colleague, 'all')).toEqual({ asked: 1, late: 1 })
})

test('an officer of another bureau has nothing to do here', async () => {
  const stranger = await officerOf(await createBureau())
  const foreign: Desk = { ...stranger, bureauId: world.bureau.id }
  const day = await asActor(stranger, (tx) => readToday(tx, foreign, 'all', world.today))
  expect(Object.values(day).flat()).toEqual([])
})
