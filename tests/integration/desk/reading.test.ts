import pg from 'pg'
import { expect, test, vi } from 'vitest'
import { readAtDesk } from '@/lib/consultations/read-at-desk'
import { reply } from '@/lib/dialogue/reply'
import { askQuestions } from '@/lib/questions/ask'
import { ENTRIES_SHOWN, readTimeline } from '@/lib/timeline/read'
import { recordEvent } from '@/lib/timeline/record'
import { createConsultation } from '../../factories/consultations'
import { administratorOf, prefectureStaffOf } from '../../factories/people'
import { does, look, MONDAY, openDesk } from './desk-world'

type Desk = Awaited<ReturnType<typeof openDesk>>
const read = (desk: Desk, who = desk.officer, at = MONDAY) =>
  does(who, (tx, actor) => readAtDesk(tx, actor, desk.number), at)

const TO_TOWN = {
  addressee: 'municipality',
  addresseeName: '',
  body: '人数は？',
  reason: '規模',
  dueOn: null,
  row: 1,
} as const

test('the page says whose matter it is, what is open, and how many business days are left', async () => {
  const desk = await openDesk()
  const view = await read(desk)
  expect(view?.matter).toMatchObject({ number: desk.number, state: 'received', priority: 'normal', supports: [] })
  expect(view?.matter.asking.name).toBe(desk.municipality.name)
  expect(view?.matter.prefecture?.name).toBe(desk.prefecture.name)
  expect(view?.due).toEqual({ kind: 'left', days: 10 })
  await does(desk.officer, (tx, who) => askQuestions(tx, who, desk.number, [TO_TOWN]))
  expect((await read(desk))?.due).toEqual({ kind: 'paused' })
  expect((await read(desk))?.matter.openQuestions).toMatchObject([{ body: TO_TOWN.body, dueOn: '2026-06-08' }])
})

test('another bureau, an administrator and a number that never existed give the same nothing', async () => {
  const desk = await openDesk()
  expect(await read(desk, desk.stranger)).toBeNull()
  expect(await read(desk, await administratorOf(desk.bureau))).toBeNull()
  expect(await read({ ...desk, number: 'R8-KYU-99999' })).toBeNull()
})

test('however much hangs on it, the page asks the database the same few questions', async () => {
  const desk = await openDesk()
  const little = await countStatements(() => read(desk))
  for (let n = 0; n < 3; n += 1) {
    await does(desk.officer, (tx, who) => askQuestions(tx, who, desk.number, [TO_TOWN, TO_TOWN]))
    await does(desk.officer, (tx, who) => reply(tx, who, desk.number, { body: '承りました。', isAnswer: false }))
  }
  const much = await countStatements(() => read(desk))
  expect(much).toEqual(little)
  const own = much.filter((sql) => !/^(BEGIN|COMMIT|SELECT set_config)/.test(sql.trim()))
  expect(own).toHaveLength(12)
})

async function countStatements(work: () => Promise<unknown>): Promise<string[]> {
  const query = vi.spyOn(pg.Client.prototype, 'query')
  try {
    await work()
    return query.mock.calls.map(([first]) => textOf(first))
  } finally {
    query.mockRestore()
  }
}

function textOf(first: unknown): string {
  if (typeof first === 'string') return first
  return typeof first === 'object' && first !== null && 'text' in first ? String(first.text) : ''
}

test('who reads is noted once per person and day; the asking side reads its own', async () => {
  const desk = await openDesk({ sharedWithPrefecture: true })
  const manager = await administratorOf(desk.bureau)
  const log = () =>
    does(manager, (tx) =>
      tx.accessLog.findMany({
        where: { consultationId: desk.id },
        orderBy: { readAt: 'asc' },
        select: { userId: true },
      }),
    )
  await read(desk)
  await read(desk)
  await read(desk, desk.officer, '2026-06-02T10:00:00+09:00')
  expect(await log()).toEqual([{ userId: desk.officer.userId }, { userId: desk.officer.userId }])
  const { logAccess } = await import('@/lib/consultations/log-access')
  const consultation = await look(desk)
  await does(desk.staff, (tx, who) => logAccess(tx, who, consultation))
  expect(await log()).toHaveLength(2)
  const prefecture = await prefectureStaffOf(desk.prefecture)
  await does(prefecture, (tx, who) => logAccess(tx, who, consultation), '2026-06-03T10:00:00+09:00')
  expect((await log()).map(({ userId }) => userId).at(-1)).toBe(prefecture.userId)
})

test('a long course of events is read in parts, each entry once', async () => {
  const desk = await openDesk()
  const consultation = await look(desk)
  const many = ENTRIES_SHOWN + 20
  await does(desk.officer, async (tx, who) => {
    for (let n = 0; n < many; n += 1) await recordEvent(tx, who, consultation, { kind: 'themes_changed' })
  })
  const latest = await does(desk.staff, (tx) => readTimeline(tx, desk.id))
  expect(latest.entries).toHaveLength(ENTRIES_SHOWN)
  const older = await does(desk.staff, (tx) => readTimeline(tx, desk.id, latest.older ?? undefined))
  expect(older.older).toBeNull()
  const ids = [...older.entries, ...latest.entries].map(({ id }) => id)
  expect(new Set(ids).size).toBe(many + 1)
  expect(older.entries[0]?.kind).toBe('received')
  const elsewhere = await createConsultation({ staff: desk.staff })
  expect((await does(desk.stranger, (tx) => readTimeline(tx, elsewhere.id))).entries).toEqual([])
})
