import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { beginDraft } from '@/lib/consultations/draft'
import { readMatter } from '@/lib/consultations/read-matter'
import { readOwn } from '@/lib/consultations/read-own'
import { sendDraft } from '@/lib/consultations/send-draft'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { answerFromHeadquarters } from '@/lib/inquiries/answer-from-headquarters'
import { answerOfficially } from '@/lib/inquiries/answer-officially'
import { listGrants } from '@/lib/inquiries/list-grants'
import { noteHeadquartersAnswer, withdrawFromHeadquarters } from '@/lib/inquiries/note-answer'
import { passToHeadquarters } from '@/lib/inquiries/pass-on'
import {
  listForHeadquarters,
  readForHeadquarters,
  readOfficialAnswer,
  readStandingAtHeadquarters,
} from '@/lib/inquiries/read-inquiries'
import { askQuestions } from '@/lib/questions/ask'
import { createConsultation } from '@/tests/factories/consultations'
import { createGrant, createInquiry } from '@/tests/factories/inquiries'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { headquartersPerson, officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'
import { asSuperuser } from '../walls/world'

async function world() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const staff = await staffOf(await createMunicipality({ prefecture }))
  const [officer, headquarters] = [await officerOf(bureau), await headquartersPerson()]
  return { bureau, prefecture, staff, officer, headquarters, inquiry: await createInquiry({ staff }) }
}

const ASKED = {
  row: 1,
  addressee: 'municipality',
  addresseeName: '',
  body: '人数',
  reason: '按分のため',
  dueOn: null,
} as const

const pass = (officer: Actor, number: string, addressee: string) =>
  asActor(officer, (tx) =>
    passToHeadquarters(tx, officer, number, {
      ...{
        addressee,
        passTitle: '兼務職員の按分',
        passQuestion: '勤務時間での按分でよいか。',
        passDueOn: '2099-04-01',
      },
    }),
  )

test('An inquiry carries grant, year and article, and is numbered in the one series', async () => {
  const { bureau, prefecture, staff, officer, inquiry } = await world()
  const plain = await createConsultation({ staff })
  const county = await createInquiry({ staff: await prefectureStaffOf(prefecture) })
  const last = (number: string) => Number(number.slice(-5))
  expect([inquiry, plain, county].map(({ number }) => last(number))).toEqual([1, 2, 3])
  expect(inquiry.number).toContain(bureau.letters)
  const matter = await asActor(officer, (tx) => readMatter(tx, inquiry.number))
  expect(matter).toMatchObject({ kind: 'grant_inquiry', grantYear: 2026, guideline: '実施要綱 別紙1の3(2)' })
})

test('Without grant, year, subject, question and contact an inquiry is not sent, and all of it is named', async () => {
  const { staff } = await world()
  const sent = await asActor(staff, async (tx) => {
    const { id } = await beginDraft(tx, staff, { form: 'grant' })
    return await sendDraft(tx, staff, id)
  })
  expect(sent instanceof Refusal && sent.errors.map(({ field }) => field)).toEqual([
    'grantKey',
    'grantYear',
    'title',
    'body',
  ])
})

test('The desk answers officially: the first answer, told by mail, and marked for good', async () => {
  const { staff, officer, inquiry } = await world()
  const answer = (actor: Actor, number: string) =>
    asActor(actor, (tx) => answerOfficially(tx, actor, number, { officialBody: '勤務時間により按分します。' }))
  await expect(answer(await officerOf(await createBureau()), inquiry.number)).rejects.toThrow(NotFound)
  await expect(answer(officer, (await createConsultation({ staff })).number)).rejects.toThrow(InvalidTransition)
  await answer(officer, inquiry.number)
  const seen = await asActor(staff, async (tx) => ({
    own: await readOwn(tx, staff, inquiry.number),
    official: await readOfficialAnswer(tx, inquiry.id),
    events: await tx.timelineEntry.findMany({ where: { consultationId: inquiry.id }, select: { kind: true } }),
  }))
  expect(seen.own?.firstAnsweredAt).not.toBeNull()
  expect(seen.official).toMatchObject({ body: '勤務時間により按分します。', authorName: officer.name })
  expect(seen.events.map(({ kind }) => kind)).toContain('answered_officially')
  const told = await asSuperuser((client) =>
    client.query('SELECT kind FROM notices WHERE consultation_id = $1', [inquiry.id]),
  )
  expect(told.rows).toContainEqual({ kind: 'message_to_municipality' })
})

test('Headquarters reads and answers what was passed on, and nothing else; the asking side sees that, not what', async () => {
  const { staff, officer, headquarters, inquiry } = await world()
  const passed = await pass(officer, inquiry.number, headquarters.organisationId)
  if (passed instanceof Refusal) throw new Error('refused')
  await expect(pass(officer, inquiry.number, headquarters.organisationId)).rejects.toThrow(InvalidTransition)
  const standing = () => asActor(staff, (tx) => readStandingAtHeadquarters(tx, inquiry.id))
  expect(await standing()).toMatchObject({ state: 'asked', answeredAt: null })

  const other = await headquartersPerson()
  expect(await asActor(other, listForHeadquarters)).toEqual([])
  const answer = (actor: Actor) =>
    asActor(actor, (tx) => answerFromHeadquarters(tx, actor, passed.id, { answer: '勤務実績によること。' }))
  await expect(answer(other)).rejects.toThrow(NotFound)
  const seen = await asActor(headquarters, async (tx) => ({
    one: await readForHeadquarters(tx, passed.id),
    consultations: await tx.consultation.count(),
  }))
  expect(seen).toMatchObject({ one: { question: '勤務時間での按分でよいか。', state: 'asked' }, consultations: 0 })
  await answer(headquarters)
  await expect(answer(headquarters)).rejects.toThrow(InvalidTransition)
  expect(await standing()).toMatchObject({ state: 'answered' })
  expect(await asActor(staff, (tx) => tx.headquartersInquiry.count())).toBe(0)
})

test('The desk notes what headquarters said by telephone, or takes the question back', async () => {
  const { staff, officer, headquarters, inquiry } = await world()
  const passed = await pass(officer, inquiry.number, headquarters.organisationId)
  if (passed instanceof Refusal) throw new Error('refused')
  const note = (notedOn: string) =>
    asActor(officer, (tx) =>
      noteHeadquartersAnswer(tx, officer, inquiry.number, passed.id, {
        notedAnswer: '差し支えない。',
        notedBy: '本省 係長',
        notedOn,
      }),
    )
  for (const [day, key] of [
    ['2000-01-01', 'order'],
    ['2099-01-01', 'past'],
  ] as const) {
    const refused = await note(day)
    expect(refused instanceof Refusal && refused.errors).toEqual([{ field: 'notedOn', key }])
  }
  const today = new Date(Date.now() + 9 * 3600_000).toISOString().slice(0, 10)
  await note(today)
  const again = await pass(officer, inquiry.number, headquarters.organisationId)
  if (again instanceof Refusal) throw new Error('refused')
  await asActor(officer, (tx) => withdrawFromHeadquarters(tx, officer, inquiry.number, again.id))
  expect(await asActor(staff, (tx) => readStandingAtHeadquarters(tx, inquiry.id))).toBeNull()
  expect(await asActor(headquarters, listForHeadquarters)).toHaveLength(1)
})

test('A question of apportionment on an ordinary consultation is passed on the same way', async () => {
  const { staff, officer, headquarters } = await world()
  const { number, id } = await createConsultation({ staff, title: '複数事業の費用の按分' })
  expect(await pass(officer, number, headquarters.organisationId)).not.toBeInstanceOf(Refusal)
  expect(await asActor(staff, (tx) => readStandingAtHeadquarters(tx, id))).toMatchObject({ state: 'asked' })
  const wrong = await asActor(officer, (tx) =>
    tx.consultation.updateMany({ where: { id }, data: { kind: 'grant_inquiry', form: 'grant' } }),
  ).catch((error: unknown) => error)
  expect(wrong).toBeInstanceOf(Error)
})

test('While headquarters is asked the consultation waits for another office; its answer lets it wait for the desk', async () => {
  const { staff, officer, headquarters, inquiry } = await world()
  const waiting = async () => (await asActor(staff, (tx) => readOwn(tx, staff, inquiry.number)))?.waitingOn
  const passed = await pass(officer, inquiry.number, headquarters.organisationId)
  if (passed instanceof Refusal) throw new Error('refused')
  expect(await waiting()).toBe('other')
  const answer = { answer: '勤務実績によること。' }
  await asActor(headquarters, (tx) => answerFromHeadquarters(tx, headquarters, passed.id, answer))
  expect(await waiting()).toBe('desk')
  const again = await pass(officer, inquiry.number, headquarters.organisationId)
  if (again instanceof Refusal) throw new Error('refused')
  expect(await waiting()).toBe('other')
  await asActor(officer, (tx) => askQuestions(tx, officer, inquiry.number, [ASKED]))
  expect(await waiting()).toBe('municipality')
  await asActor(headquarters, (tx) => answerFromHeadquarters(tx, headquarters, again.id, answer))
  expect(await waiting()).toBe('municipality')
})

test('A grant for prefectures alone is not offered to a municipality, nor taken from it', async () => {
  const { staff, prefecture } = await world()
  const key = await createGrant(['prefecture'])
  const county = await prefectureStaffOf(prefecture)
  const offered = async (actor: Actor, kind: string) =>
    (await asActor(actor, (tx) => listGrants(tx, kind))).grants.map((grant) => grant.key)
  expect(await offered(staff, 'municipality')).not.toContain(key)
  expect(await offered(county, 'prefecture')).toContain(key)
  await expect(createInquiry({ staff, grantKey: key })).rejects.toThrow('grantKey')
  expect((await createInquiry({ staff: county, grantKey: key })).number).not.toBe('')
})
