import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { readMatter } from '@/lib/consultations/read-matter'
import { readOwn } from '@/lib/consultations/read-own'
import { acceptCorrection, returnCorrection } from '@/lib/corrections/decide'
import type { Field } from '@/lib/corrections/fields'
import { MarksInput, markFields } from '@/lib/corrections/mark'
import { proposeCorrection } from '@/lib/corrections/propose'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { does, kindsSeenBy, look, openDesk } from '../desk/desk-world'

type Desk = Awaited<ReturnType<typeof openDesk>>

/** Marks fields; the questions that came of it, or the keys of what was wrong. */
async function mark(desk: Desk, fields: readonly Field[], as: Actor = desk.officer): Promise<string[]> {
  const marks = fields.map((field) => ({ field, mark: 'update' as const, remark: `${field}を新しくしてください` }))
  const marked = await does(as, (tx, actor) => markFields(tx, actor, desk.number, { marks, dueOn: null }))
  return marked instanceof Refusal ? marked.errors.map(({ key }) => key) : marked.ids
}

async function answer(as: Actor, id: string, decision: 'change' | 'asIs', value = '', remark = ''): Promise<string[]> {
  const done = await does(as, (tx, actor) => proposeCorrection(tx, actor, id, { decision, value, remark }))
  return done instanceof Refusal ? done.errors.map(({ key }) => key) : []
}

async function proposedOf(desk: Desk, field: Field): Promise<string> {
  const matter = await does(desk.officer, (tx) => readMatter(tx, desk.number))
  return matter?.revisions.find((one) => one.field === field && one.state === 'proposed')?.id ?? ''
}

const finds = (as: Actor, word: string) =>
  does(as, async (tx) => {
    const rows = await tx.$queryRaw<{ consultation_id: string }[]>`
      SELECT consultation_id FROM app.search_consultations(ARRAY[${word}], 10)`
    return rows.map(({ consultation_id }) => consultation_id)
  })

test('A marked field is corrected by the municipality, taken in one act, and its original stays', async () => {
  const desk = await openDesk()
  const received = await look(desk)
  const [body = ''] = await mark(desk, ['body'])
  expect(await look(desk)).toMatchObject({ waitingOn: 'municipality' })
  expect(await answer(desk.staff, body, 'change', received.body)).toEqual(['nothingToCorrect'])
  expect(await answer(desk.staff, body, 'change', '')).toEqual(['required'])
  expect(await answer(desk.staff, body, 'change', '令和8年10月の利用者は薩摩芋倶楽部の20人です。')).toEqual([])
  expect(await look(desk)).toMatchObject({ waitingOn: 'desk', body: received.body })
  expect(await finds(desk.officer, '薩摩芋倶楽部')).toEqual([])

  const revision = await proposedOf(desk, 'body')
  await does(desk.officer, (tx, actor) => acceptCorrection(tx, actor, desk.number, revision))
  const corrected = '令和8年10月の利用者は薩摩芋倶楽部の20人です。'
  expect((await look(desk)).body).toBe(received.body)
  expect(await does(desk.officer, (tx) => readMatter(tx, desk.number))).toMatchObject({ body: corrected })
  expect(await does(desk.staff, (tx, actor) => readOwn(tx, actor, desk.number))).toMatchObject({
    body: corrected,
    revisions: [{ before: received.body, text: corrected, state: 'accepted' }],
  })
  for (const reader of [desk.officer, desk.staff]) expect(await finds(reader, '薩摩芋倶楽部')).toEqual([desk.id])
  const told = ['question_asked', 'correction_proposed', 'correction_accepted']
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(expect.arrayContaining(told))
  await expect(does(desk.officer, (tx, actor) => acceptCorrection(tx, actor, desk.number, revision))).rejects.toThrow(
    InvalidTransition,
  )
})

test('Each mark is answered by itself, and the clock runs when all of them are', async () => {
  const desk = await openDesk()
  const [title = '', phone = '', day = ''] = await mark(desk, ['title', 'contactPhone', 'desiredBy'])
  expect(await mark(desk, ['title'])).toEqual(['markedAlready'])
  await answer(desk.staff, title, 'asIs', '', 'この件名のままで')
  await answer(desk.staff, phone, 'change', '０９６ー２８６ー３１１１')
  expect(await look(desk)).toMatchObject({ waitingOn: 'municipality' })
  expect(await answer(desk.staff, day, 'change', 'いつか')).toEqual(['date'])
  await answer(desk.staff, day, 'change', '令和9年4月1日')
  expect(await look(desk)).toMatchObject({ waitingOn: 'desk' })
  for (const field of ['contactPhone', 'desiredBy'] as const) {
    const id = await proposedOf(desk, field)
    await does(desk.officer, (tx, actor) => acceptCorrection(tx, actor, desk.number, id))
  }
  const now = await look(desk)
  expect(now.contactPhone).toBe('096-286-3111')
  expect(now.desiredBy).toEqual(new Date('2027-04-01'))
})

test('A correction that is not enough is asked for once more, with the proposal kept', async () => {
  const desk = await openDesk()
  const [wishes = ''] = await mark(desk, ['wishes'])
  await answer(desk.staff, wishes, 'change', '事例を3つ知りたい')
  const id = await proposedOf(desk, 'wishes')
  const again = { mark: 'addition' as const, remark: 'いつまでに必要かも書いてください' }
  await does(desk.officer, (tx, actor) => returnCorrection(tx, actor, desk.number, id, again))
  expect(await look(desk)).toMatchObject({ waitingOn: 'municipality', wishes: '近隣の事例を知りたい。' })
  const matter = await does(desk.officer, (tx) => readMatter(tx, desk.number))
  expect(matter).toMatchObject({
    openQuestions: [{ field: 'wishes', mark: 'addition', body: again.remark }],
    revisions: [{ state: 'returned', text: '事例を3つ知りたい' }],
  })
})

test('Others than the desk mark nothing, others than the municipality correct nothing', async () => {
  const desk = await openDesk({ sharedWithPrefecture: true })
  await expect(mark(desk, ['body'], desk.staff)).rejects.toThrow(NotPermitted)
  await expect(mark(desk, ['body'], desk.stranger)).rejects.toThrow(NotFound)
  const [body = ''] = await mark(desk, ['body'])
  await expect(answer(await staffOf(await createMunicipality()), body, 'asIs')).rejects.toThrow(NotFound)
  await expect(answer(desk.officer, body, 'asIs')).rejects.toThrow(NotPermitted)
  await answer(desk.staff, body, 'asIs')
  await expect(answer(await staffOf(desk.municipality), body, 'asIs')).rejects.toThrow(InvalidTransition)
})

test('The form of marks takes what is filled in, and says what is half filled in', () => {
  const read = MarksInput.parse({ 'mark-body': 'update', 'remark-body': '数字を', 'mark-title': '', dueOn: '' })
  expect(read).toEqual({ marks: [{ field: 'body', mark: 'update', remark: '数字を' }], dueOn: null })
  const wrong = MarksInput.safeParse({ 'mark-body': 'update', 'remark-title': '短く', dueOn: 'いつか' })
  expect(wrong.error?.issues.map(({ path, message }) => `${path[0] as string}: ${message}`)).toEqual([
    'mark-title: choose',
    'remark-body: required',
    'dueOn: date',
  ])
})
