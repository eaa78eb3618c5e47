import { afterAll, expect, test } from 'vitest'
import { readClockAccount } from '@/lib/clock/account'
import { listStalled } from '@/lib/clock/list-stalled'
import { pauseClock, resumeClock } from '@/lib/clock/pause'
import { computeAnswerDue } from '@/lib/consultations/answer-due'
import { lockConsultation } from '@/lib/consultations/lock'
import { readClock } from '@/lib/db/clock'
import { reply } from '@/lib/dialogue/reply'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { answerQuestion } from '@/lib/questions/answer'
import { askQuestions } from '@/lib/questions/ask'
import { QuestionsInput } from '@/lib/questions/input'
import { setTodo } from '@/lib/todos/set'
import { setTriage } from '@/lib/triage/set-triage'
import { ownerQuery } from '../../factories/owner'
import { does, kindsSeenBy, look, noticesOf, openDesk } from '../desk/desk-world'

afterAll(closeWorkerDatabase)

type Desk = Awaited<ReturnType<typeof openDesk>>
const at = (day: string, hour = '10') => `2026-06-${day}T${hour}:00:00+09:00`
const dueOf = async (desk: Desk) => (await look(desk)).answerDueOn?.toISOString().slice(0, 10)
const pause = (desk: Desk, when: string) =>
  does(desk.officer, (tx, who) => pauseClock(tx, who, desk.number, { reason: '本省の通知待ち' }), when)
const resume = (desk: Desk, when: string) => does(desk.officer, (tx, who) => resumeClock(tx, who, desk.number), when)

/** The day anew from what is recorded alone. */
async function recomputed(desk: Desk, when: string) {
  return await does(
    desk.officer,
    async (tx) => {
      const consultation = await lockConsultation(tx, desk.id)
      return await computeAnswerDue(tx, consultation, consultation.receivedAt ?? new Date(0), await readClock(tx))
    },
    when,
  )
}

test('the priority sets the days, the change is told to both sides, and an answer makes the day stand', async () => {
  const desk = await openDesk()
  expect(await dueOf(desk)).toBe('2026-06-15')
  const triage = (priority: 'urgent' | 'low', version: number) =>
    does(desk.officer, (tx, who) => setTriage(tx, who, desk.number, { priority, version }), at('02'))
  await triage('urgent', 1)
  expect(await dueOf(desk)).toBe('2026-06-04')
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(['received', 'answer_due_moved'])
  await does(desk.officer, (tx, who) => reply(tx, who, desk.number, { body: '回答', isAnswer: true }), at('03'))
  await triage('low', 2)
  expect(await dueOf(desk)).toBe('2026-06-04')
})

test("a change of the bureau's days leaves what was promised, also when it is counted anew", async () => {
  const desk = await openDesk()
  await ownerQuery('UPDATE bureau_settings SET answer_days = 3 WHERE bureau_id = $1', [desk.bureau.id])
  await pause(desk, at('02'))
  await resume(desk, at('04'))
  expect(await dueOf(desk)).toBe('2026-06-17')
})

test('the officer stops and starts the clock with a reason; days that overlap a question count once, and all recomputes equal', async () => {
  const desk = await openDesk()
  await pause(desk, at('02'))
  await expect(pause(desk, at('02'))).rejects.toThrow(InvalidTransition)
  await expect(
    does(desk.staff, (tx, who) => pauseClock(tx, who, desk.number, { reason: 'x' }), at('02')),
  ).rejects.toThrow(NotPermitted)
  await expect(does(desk.stranger, (tx, who) => resumeClock(tx, who, desk.number))).rejects.toThrow(NotFound)
  const asked = QuestionsInput.parse({ addressee1: 'municipality', body1: '人口は', reason1: '規模を知るため' })
  await does(desk.officer, (tx, who) => askQuestions(tx, who, desk.number, asked), at('03'))
  await resume(desk, at('05'))
  const [question] = (await look(desk)).questions
  await does(desk.staff, (tx, who) => answerQuestion(tx, who, question?.id ?? '', { answer: '3万人' }), at('08'))
  await expect(resume(desk, at('08'))).rejects.toThrow(InvalidTransition)
  expect(await dueOf(desk)).toBe('2026-06-19')
  expect(await recomputed(desk, '2026-12-01T10:00:00+09:00')).toBe('2026-06-19')
  const account = await does(
    desk.staff,
    (tx) => readClockAccount(tx, { id: desk.id, firstAnsweredAt: null }, new Date(at('20')), new Set()),
    at('20'),
  )
  expect(account).toMatchObject({
    days: 4,
    pauses: [
      { why: 'officer', reason: '本省の通知待ち', days: 3 },
      { why: 'question', days: 3 },
    ],
  })
  expect(await kindsSeenBy(desk.staff, desk.id)).toEqual(
    expect.arrayContaining(['clock_paused', 'clock_resumed', 'question_asked']),
  )
})

test('the officer is warned once, the managers once per step, and nobody while the clock stands still', async () => {
  const desk = await openDesk()
  const still = await openDesk()
  await pause(still, at('02'))
  const round = (when: string) => asSystem(remind, when)
  const told = async (kind: string, of = desk) => (await noticesOf(of.id)).filter((one) => one === kind).length
  await round(at('10'))
  expect(await told('answer_due_soon')).toBe(0)
  await round(at('11'))
  await round(at('12'))
  expect(await told('answer_due_soon')).toBe(1)
  await round(at('15'))
  expect(await told('answer_overdue')).toBe(0)
  await round(at('16'))
  await round(at('17'))
  expect(await told('answer_overdue')).toBe(1)
  await round(at('23'))
  await round(at('24'))
  expect(await told('answer_overdue')).toBe(2)
  await round('2026-08-03T10:00:00+09:00')
  await round('2026-09-01T10:00:00+09:00')
  expect(await told('answer_overdue')).toBe(3)
  expect((await kindsSeenBy(desk.officer, desk.id)).filter((kind) => kind === 'answer_overdue')).toHaveLength(3)
  expect(await kindsSeenBy(desk.staff, desk.id)).not.toContain('answer_overdue')
  expect([await told('answer_due_soon', still), await told('answer_overdue', still)]).toEqual([0, 0])
})

test('what nobody touches stands still until there is contact or something to be done', async () => {
  const desk = await openDesk()
  const listed = (when: string) =>
    does(
      desk.officer,
      async (tx) => {
        const officer = { ...desk.officer, bureauId: desk.bureau.id }
        return (await listStalled(tx, officer, 'all', await readClock(tx))).rows.map(({ id, days }) => [id, days])
      },
      when,
    )
  expect(await listed(at('19'))).toEqual([])
  expect(await listed(at('22'))).toEqual([[desk.id, 15]])
  await does(desk.officer, (tx, who) => setTriage(tx, who, desk.number, { priority: 'low', version: 1 }), at('22'))
  expect(await listed(at('22'))).toHaveLength(1)
  const todo = {
    text: '電話',
    owner: desk.officer.membershipId,
    dueOn: null,
    shared: false,
    entryId: '',
    sessionId: '',
  }
  await does(desk.officer, (tx, who) => setTodo(tx, who, desk.number, todo), at('22'))
  expect(await listed(at('22'))).toEqual([])
})
