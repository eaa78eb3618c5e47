import { expect, test } from 'vitest'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { askQuestions } from '@/lib/questions/ask'
import type { AskedQuestion } from '@/lib/questions/input'
import { recordAnswer } from '@/lib/questions/record-answer'
import { remindQuestion } from '@/lib/questions/remind'
import { withdrawQuestion } from '@/lib/questions/withdraw'
import { readTimeline } from '@/lib/timeline/read'
import { does, kindsSeenBy, look, MONDAY, noticesOf, openDesk } from './desk-world'

type Desk = Awaited<ReturnType<typeof openDesk>>

const TO_TOWN: AskedQuestion = {
  addressee: 'municipality',
  addresseeName: '',
  body: '対象者の人数を教えてください。',
  reason: '支援策を選ぶため',
  dueOn: null,
  row: 1,
}
const TO_OFFICE: AskedQuestion = { ...TO_TOWN, addressee: 'other', addresseeName: '九州運輸局', reason: '', row: 2 }
const day = (date: string) => `2026-06-${date}T12:00:00+09:00`

async function ask(desk: Desk, questions: AskedQuestion[], at = MONDAY) {
  const asked = await does(desk.officer, (tx, who) => askQuestions(tx, who, desk.number, questions), at)
  if (asked instanceof Refusal) throw new Error(JSON.stringify(asked.errors))
  return asked.ids
}

function answer(desk: Desk, id: string | undefined, at: string) {
  const input = { answer: '120人です。', answeredByName: '山田', answeredAt: at }
  return does(desk.officer, (tx, who) => recordAnswer(tx, who, desk.number, id ?? '', input), at)
}

const dueOn = async (desk: Desk) => (await look(desk)).answerDueOn?.toISOString().slice(0, 10)

test('a question to the municipality stops the clock until it is answered; asking back is not an answer', async () => {
  const desk = await openDesk()
  expect(await dueOn(desk)).toBe('2026-06-15')
  const [id] = await ask(desk, [TO_TOWN], day('02'))
  expect(await look(desk)).toMatchObject({ waitingOn: 'municipality', firstAnsweredAt: null, state: 'received' })
  await answer(desk, id, day('05'))
  expect(await dueOn(desk)).toBe('2026-06-18')
  expect(await look(desk)).toMatchObject({
    waitingOn: 'desk',
    waitingSince: new Date(day('05')),
    firstAnsweredAt: null,
  })
})

test('overlapping questions stop the clock once; one to another office does not stop it', async () => {
  const desk = await openDesk()
  const [first] = await ask(desk, [TO_TOWN], day('02'))
  const [second] = await ask(desk, [TO_TOWN], day('03'))
  const [other] = await ask(desk, [TO_OFFICE], day('03'))
  await answer(desk, first, day('04'))
  await answer(desk, second, day('05'))
  expect(await look(desk)).toMatchObject({ waitingOn: 'other' })
  await answer(desk, other, day('12'))
  expect(await dueOn(desk)).toBe('2026-06-18')
})

test("several at once; a question without a day takes the bureau's usual one, a day that has passed is refused", async () => {
  const desk = await openDesk()
  await ask(desk, [TO_TOWN, { ...TO_OFFICE, dueOn: '2026-06-30' }])
  const { questions } = await look(desk)
  expect(questions.map((question) => jstDate(question.dueOn)).sort()).toEqual(['2026-06-08', '2026-06-30'])
  const late = await does(desk.officer, (tx, who) =>
    askQuestions(tx, who, desk.number, [TO_TOWN, { ...TO_OFFICE, dueOn: '2026-06-01' }]),
  )
  expect(late).toEqual(new Refusal([{ field: 'dueOn2', key: 'future' }]))
})

test('what is asked of other offices is not seen by the municipality', async () => {
  const desk = await openDesk()
  await ask(desk, [TO_TOWN, TO_OFFICE])
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(['received', 'question_asked'])
  const seen = await does(desk.staff, (tx) => readTimeline(tx, desk.id))
  expect(seen.entries.at(-1)?.question).toMatchObject({ body: TO_TOWN.body, reason: TO_TOWN.reason, state: 'open' })
  expect(JSON.stringify(seen)).not.toContain('九州運輸局')
  expect((await noticesOf(desk.id)).filter((kind) => kind === 'question_asked')).toHaveLength(1)
})

test('a question is asked once more, taken back, and then closed for good', async () => {
  const desk = await openDesk()
  const [id = ''] = await ask(desk, [TO_TOWN], day('02'))
  await does(desk.officer, (tx, who) => remindQuestion(tx, who, desk.number, id), day('03'))
  expect((await look(desk)).questions).toMatchObject([{ reminders: 1, remindedAt: new Date(day('03')) }])
  expect(await noticesOf(desk.id)).toContain('question_reminder')
  await does(desk.officer, (tx, who) => withdrawQuestion(tx, who, desk.number, id), day('04'))
  expect(await look(desk)).toMatchObject({ waitingOn: 'desk', questions: [{ state: 'withdrawn' }] })
  expect(await dueOn(desk)).toBe('2026-06-17')
  await expect(answer(desk, id, day('05'))).rejects.toThrow(InvalidTransition)
  await expect(does(desk.officer, (tx, who) => remindQuestion(tx, who, desk.number, id))).rejects.toThrow(
    InvalidTransition,
  )
})

test('asking another office once more is noted: no mail goes out, and it is not called sent', async () => {
  const desk = await openDesk()
  const [toTown = '', toOffice = '', toPrefecture = ''] = await ask(desk, [
    TO_TOWN,
    TO_OFFICE,
    { ...TO_TOWN, addressee: 'prefecture', row: 3 },
  ])
  const remind = (id: string) => does(desk.officer, (tx, who) => remindQuestion(tx, who, desk.number, id), day('03'))
  expect(await remind(toOffice)).toEqual({ id: toOffice, isMailed: false })
  expect(await remind(toPrefecture)).toEqual({ id: toPrefecture, isMailed: false })
  expect(await noticesOf(desk.id)).not.toContain('question_reminder')
  const { entries } = await does(desk.officer, (tx) => readTimeline(tx, desk.id))
  expect(entries.at(-1)).toMatchObject({ kind: 'question_reminded', audience: 'internal', facts: { mailed: 'no' } })
  expect(await remind(toTown)).toEqual({ id: toTown, isMailed: true })
})

test("only the bureau's desk asks, reminds, takes back and records answers", async () => {
  const desk = await openDesk()
  const [id = ''] = await ask(desk, [TO_TOWN])
  const input = { answer: '120人', answeredByName: '山田', answeredAt: MONDAY }
  for (const [who, refusal] of [
    [desk.stranger, NotFound],
    [desk.staff, NotPermitted],
  ] as const) {
    await expect(does(who, (tx, a) => askQuestions(tx, a, desk.number, [TO_TOWN]))).rejects.toThrow(refusal)
    await expect(does(who, (tx, a) => remindQuestion(tx, a, desk.number, id))).rejects.toThrow(refusal)
    await expect(does(who, (tx, a) => withdrawQuestion(tx, a, desk.number, id))).rejects.toThrow(refusal)
    await expect(does(who, (tx, a) => recordAnswer(tx, a, desk.number, id, input))).rejects.toThrow(refusal)
  }
  const elsewhere = await openDesk()
  await expect(does(elsewhere.officer, (tx, a) => withdrawQuestion(tx, a, elsewhere.number, id))).rejects.toThrow(
    NotFound,
  )
  expect((await look(desk)).questions).toMatchObject([{ state: 'open', reminders: 0 }])
})
