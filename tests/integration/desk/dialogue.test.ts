import { expect, test } from 'vitest'
import { keepNote } from '@/lib/dialogue/keep-note'
import { logDialogue } from '@/lib/dialogue/log'
import { reply } from '@/lib/dialogue/reply'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { readTimeline } from '@/lib/timeline/read'
import { does, kindsSeenBy, look, noticesOf, openDesk } from './desk-world'

const CALL = {
  kind: 'call',
  occurredAt: '2026-06-02T09:30:00+09:00',
  people: '高齢福祉課 山田さん',
  body: '現状を伺った。',
  todo: '要綱の案を送る',
  todoDueOn: '2026-06-10',
  todoFor: 'desk',
  audience: 'shared',
  isAnswer: false,
} as const
const TUESDAY = '2026-06-02T11:00:00+09:00'

test('the first shared reply begins the dialogue; only one marked 回答 is the first answer, and it stays the first', async () => {
  const desk = await openDesk()
  await does(desk.officer, (tx, officer) => reply(tx, officer, desk.number, { body: '承りました。', isAnswer: false }))
  expect(await look(desk)).toMatchObject({ state: 'in_consultation', firstAnsweredAt: null })

  await does(desk.officer, (tx, officer) => reply(tx, officer, desk.number, { body: '回答', isAnswer: true }), TUESDAY)
  const answered = await look(desk)
  expect(answered.firstAnsweredAt).toEqual(new Date(TUESDAY))

  await does(
    desk.officer,
    (tx, officer) => reply(tx, officer, desk.number, { body: '補足', isAnswer: true }),
    '2026-06-05T09:00:00+09:00',
  )
  expect((await look(desk)).firstAnsweredAt).toEqual(new Date(TUESDAY))
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(['received', 'message', 'answered', 'answered'])
})

test('a reply tells the municipality by mail, a note tells nobody', async () => {
  const desk = await openDesk()
  await does(desk.officer, (tx, officer) => keepNote(tx, officer, desk.number, { body: '庁内で調整' }))
  expect(await noticesOf(desk.id)).not.toContain('message_to_municipality')
  await does(desk.officer, (tx, officer) => reply(tx, officer, desk.number, { body: '承りました。', isAnswer: false }))
  expect(await noticesOf(desk.id)).toContain('message_to_municipality')
})

test('a call is logged with people and gist, and its own time; the future cannot be logged', async () => {
  const desk = await openDesk()
  const log = (input: Parameters<typeof logDialogue>[3], at = TUESDAY) =>
    does(desk.officer, (tx, officer) => logDialogue(tx, officer, desk.number, input), at)
  expect(await log(CALL, '2026-06-02T09:00:00+09:00')).toBeInstanceOf(Refusal)
  const entry = await log({ ...CALL, isAnswer: true })
  expect(entry).not.toBeInstanceOf(Refusal)
  const { dialogue, firstAnsweredAt, state } = await look(desk)
  expect(dialogue).toMatchObject([{ kind: 'call', people: CALL.people, isAnswer: true }])
  expect({ firstAnsweredAt, state }).toEqual({ firstAnsweredAt: new Date(CALL.occurredAt), state: 'in_consultation' })
})

test('what was said before the consultation came in may be logged, but is not its answer', async () => {
  const desk = await openDesk({ at: '2026-06-01T10:00:30+09:00' })
  const log = (occurredAt: string, isAnswer: boolean) =>
    does(desk.officer, (tx, who) => logDialogue(tx, who, desk.number, { ...CALL, occurredAt, isAnswer }), TUESDAY)
  const before = '2026-06-01T09:59:00+09:00'
  expect(await log(before, true)).toEqual(new Refusal([{ field: 'occurredAt', key: 'answeredBeforeReceipt' }]))
  expect((await look(desk)).dialogue).toEqual([])
  await log(before, false)
  expect(await look(desk)).toMatchObject({ firstAnsweredAt: null, dialogue: [{ isAnswer: false }] })
  await log('2026-06-01T10:00:00+09:00', true)
  expect((await look(desk)).firstAnsweredAt).toEqual((await look(desk)).receivedAt)
})

test('an internal call or note leaves the state alone and is never read by the municipality', async () => {
  const desk = await openDesk({ sharedWithPrefecture: true })
  await does(desk.officer, (tx, officer) => keepNote(tx, officer, desk.number, { body: '首長の意向に注意' }))
  await does(
    desk.officer,
    (tx, officer) =>
      logDialogue(tx, officer, desk.number, { ...CALL, audience: 'internal', body: '県庁から事情を聞いた', todo: '' }),
    TUESDAY,
  )
  expect((await look(desk)).state).toBe('received')
  const seen = await does(desk.staff, (tx) => readTimeline(tx, desk.id))
  expect(seen.entries.map(({ kind }) => kind)).toEqual(['received'])
  expect(JSON.stringify(seen)).not.toMatch(/首長|県庁/)
  const own = await does(desk.officer, (tx) => readTimeline(tx, desk.id))
  expect(own.entries.map(({ dialogue }) => dialogue?.body)).toEqual([
    undefined,
    '首長の意向に注意',
    '県庁から事情を聞いた',
  ])
})

test("nobody but the bureau's desk writes as the desk", async () => {
  const desk = await openDesk()
  const input = { body: '承りました。', isAnswer: false }
  await expect(does(desk.stranger, (tx, who) => reply(tx, who, desk.number, input))).rejects.toThrow(NotFound)
  await expect(does(desk.staff, (tx, who) => reply(tx, who, desk.number, input))).rejects.toThrow(NotPermitted)
  await expect(does(desk.staff, (tx, who) => logDialogue(tx, who, desk.number, CALL))).rejects.toThrow(NotPermitted)
  await expect(does(desk.staff, (tx, who) => keepNote(tx, who, desk.number, input))).rejects.toThrow(NotPermitted)
  await expect(does(desk.officer, (tx, who) => reply(tx, who, 'R8-XXX-00001', input))).rejects.toThrow(NotFound)
  expect((await look(desk)).dialogue).toEqual([])
})
