import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { completeConsultation } from '@/lib/consultations/complete'
import { readOwn } from '@/lib/consultations/read-own'
import { reopenConsultation } from '@/lib/consultations/reopen'
import { asActor } from '@/lib/db/as-actor'
import { writeMessage } from '@/lib/dialogue/write-message'
import { Refusal } from '@/lib/forms/errors'
import { answerFromHeadquarters } from '@/lib/inquiries/answer-from-headquarters'
import { answerOfficially } from '@/lib/inquiries/answer-officially'
import { noteHeadquartersAnswer } from '@/lib/inquiries/note-answer'
import { passToHeadquarters } from '@/lib/inquiries/pass-on'
import { answerQuestion } from '@/lib/questions/answer'
import { askQuestions } from '@/lib/questions/ask'
import { createInquiry } from '@/tests/factories/inquiries'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { headquartersPerson, officerOf, staffOf } from '@/tests/factories/people'

const TODAY = new Date(Date.now() + 9 * 3600_000).toISOString().slice(0, 10)
const HEADQUARTERS_SAID = { answer: '勤務実績によること。' }

async function world() {
  const bureau = await createBureau()
  const staff = await staffOf(await createMunicipality({ bureau }))
  const [officer, headquarters] = [await officerOf(bureau), await headquartersPerson()]
  const { number } = await createInquiry({ staff })
  const answered = { officialBody: '勤務時間により按分します。' }
  return {
    ...{ staff, officer, headquarters, number },
    answer: () => asActor(officer, (tx) => answerOfficially(tx, officer, number, answered)),
    waiting: async () => (await asActor(staff, (tx) => readOwn(tx, staff, number)))?.waitingOn,
  }
}

async function pass(officer: Actor, number: string, addressee: string): Promise<string> {
  const asked = { addressee, passTitle: '按分', passQuestion: '按分でよいか。', passDueOn: null }
  const passed = await asActor(officer, (tx) => passToHeadquarters(tx, officer, number, asked))
  if (passed instanceof Refusal) throw new Error('refused')
  return passed.id
}

test('After the official answer nobody is awaited, until the asking side writes again', async () => {
  const { staff, number, answer, waiting } = await world()
  expect(await waiting()).toBe('desk')
  await answer()
  expect(await waiting()).toBe('nobody')
  await asActor(staff, (tx) => writeMessage(tx, staff, number, { body: 'もう一点お尋ねします。' }))
  expect(await waiting()).toBe('desk')
  await answer()
  expect(await waiting()).toBe('nobody')
})

test('A question asked back after the official answer waits for the asking side, and its answer for the desk', async () => {
  const { staff, officer, number, answer, waiting } = await world()
  const asked = {
    row: 1,
    addressee: 'municipality',
    addresseeName: '',
    body: '人数',
    reason: '按分',
    dueOn: null,
  } as const
  await answer()
  await asActor(officer, (tx) => askQuestions(tx, officer, number, [asked]))
  expect(await waiting()).toBe('municipality')
  const { id } = await asActor(staff, (tx) => tx.question.findFirstOrThrow({ select: { id: true } }))
  await asActor(staff, (tx) => answerQuestion(tx, staff, id, { answer: '3人です。' }))
  expect(await waiting()).toBe('desk')
})

test('What headquarters answers after the official answer is for the desk to see to, typed by itself or noted down', async () => {
  const { officer, headquarters, number, answer, waiting } = await world()
  await answer()
  const first = await pass(officer, number, headquarters.organisationId)
  expect(await waiting()).toBe('other')
  await asActor(headquarters, (tx) => answerFromHeadquarters(tx, headquarters, first, HEADQUARTERS_SAID))
  expect(await waiting()).toBe('desk')
  await answer()
  expect(await waiting()).toBe('nobody')
  const second = await pass(officer, number, headquarters.organisationId)
  const noted = { notedAnswer: '差し支えない。', notedBy: '本省 係長', notedOn: TODAY }
  await asActor(officer, (tx) => noteHeadquartersAnswer(tx, officer, number, second, noted))
  expect(await waiting()).toBe('desk')
})

test('An inquiry that is taken up again after its completion waits for the desk', async () => {
  const { officer, number, answer, waiting } = await world()
  await answer()
  await asActor(officer, (tx) =>
    completeConsultation(tx, officer, number, { completion: 'answered_on_spot', message: '' }),
  )
  expect(await waiting()).toBe('nobody')
  await asActor(officer, (tx) => reopenConsultation(tx, officer, number, { reason: '追加の照会' }))
  expect(await waiting()).toBe('desk')
})
