import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { changeSurvey } from '@/lib/residentSurveys/change'
import { SurveyChangeInput, SurveyInput } from '@/lib/residentSurveys/input'
import { makeSurvey } from '@/lib/residentSurveys/make'
import { discardSurvey, endSurvey, openSurvey } from '@/lib/residentSurveys/move'
import { readSurveyByCode } from '@/lib/residentSurveys/read-by-code'
import { atTime } from '@/tests/factories/consultations'
import { createMunicipality } from '@/tests/factories/organisations'
import { staffOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'
import { answerAs, createOpenSurvey, createSurvey, resident, TYPED_SURVEY } from '@/tests/factories/surveys'
import { asSuperuser } from '@/tests/integration/walls/world'

const DAY = '2026-10-08T14:00:00+09:00'

async function underWay() {
  const of = await createCase('2026-08-03T12:00:00+09:00')
  const { id } = await createSupportUnderWay({ ...of, at: '2026-08-10T12:00:00+09:00' })
  const { number } = of.consultation
  return { ...of, staff: atTime(of.staff, DAY), officer: atTime(of.officer, DAY), number, supportId: id }
}

test('a town asks, residents answer without sign-in, each sheet once, and nobody sees a draft', async () => {
  const { staff, number, supportId } = await underWay()
  const survey = await createSurvey(staff, number, supportId)
  const who = resident(DAY)
  await expect(answerAs(who, survey.code, { q1: '5' })).rejects.toThrow(NotFound)
  await asActor(staff, (tx) => openSurvey(tx, staff, survey.id))
  expect(
    await answerAs(who, survey.code.toLowerCase(), { q1: '5', q3: ['0', '2', '9'], q4: '１２', q5: ' 楽しい ' }),
  ).toEqual({ isTaken: true })
  await answerAs(who, survey.code, { q1: '1' })
  const rows = await asActor(staff, (tx) => tx.residentSurveyAnswer.findMany({ select: { answers: true } }))
  expect(rows).toEqual([{ answers: { q1: '5', q3: ['0', '2'], q4: 12, q5: '楽しい' } }])
})

test('the same sheet sent twice at once counts once', async () => {
  const { staff, number, supportId } = await underWay()
  const { code } = await createOpenSurvey(staff, number, supportId)
  const who = resident(DAY)
  await Promise.allSettled([answerAs(who, code, { q1: '5' }), answerAs(who, code, { q1: '4' })])
  expect(await asActor(staff, (tx) => tx.residentSurveyAnswer.count())).toBe(1)
})

test('wrong and empty sheets are given back, and nothing of them stands', async () => {
  const { staff, number, supportId } = await underWay()
  const { code } = await createOpenSurvey(staff, number, supportId)
  const refused = async (typed: Record<string, string>) => {
    const said = await answerAs(resident(DAY), code, typed)
    return said instanceof Refusal ? said.errors : said
  }
  expect(await refused({})).toEqual([{ field: 'q1', key: 'answerOne' }])
  expect(await refused({ q1: '6', q2: '3', q4: '三回', q5: 'あ'.repeat(1001) })).toEqual([
    { field: 'q1', key: 'choose' },
    { field: 'q2', key: 'choose' },
    { field: 'q4', key: 'number' },
    { field: 'q5', key: 'tooLong' },
  ])
  await expect(answerAs(resident(DAY), 'ZZZZZZ', { q1: '5' })).rejects.toThrow(NotFound)
  expect(await asActor(staff, (tx) => tx.residentSurveyAnswer.count())).toBe(0)
})

test('it takes answers on its days alone, and no more once it was ended', async () => {
  const { staff, number, supportId } = await underWay()
  const { id, code } = await createOpenSurvey(staff, number, supportId)
  for (const day of ['2026-09-30T23:59:59+09:00', '2026-11-01T00:00:00+09:00'])
    await expect(answerAs(resident(day), code, { q1: '5' })).rejects.toThrow(InvalidTransition)
  for (const day of ['2026-10-01T00:00:00+09:00', '2026-10-31T23:59:59+09:00'])
    expect(await answerAs(resident(day), code, { q1: '5' })).toEqual({ isTaken: true })
  await asActor(staff, (tx) => endSurvey(tx, staff, id))
  await expect(answerAs(resident(DAY), code, { q1: '5' })).rejects.toThrow(InvalidTransition)
  await expect(asActor(staff, (tx) => endSurvey(tx, staff, id))).rejects.toThrow(InvalidTransition)
})

test('whoever answers sees that one questionnaire and the own sheet, nothing else', async () => {
  const { staff, number, supportId } = await underWay()
  const { code } = await createOpenSurvey(staff, number, supportId)
  await answerAs(resident(DAY), code, { q1: '5' })
  const who = resident(DAY)
  const seen = await asActor(who, async (tx) => {
    const before = await tx.residentSurvey.count()
    await readSurveyByCode(tx, code)
    return {
      before,
      surveys: await tx.residentSurvey.count(),
      answers: await tx.residentSurveyAnswer.count(),
      todos: await tx.todo.count(),
    }
  })
  expect(seen).toEqual({ before: 0, surveys: 1, answers: 0, todos: 0 })
})

test('a flood is held back without locking an address out', async () => {
  const { staff, number, supportId } = await underWay()
  const { id, code } = await createOpenSurvey(staff, number, supportId)
  const of = await asActor(staff, (tx) =>
    tx.residentSurvey.findUniqueOrThrow({
      where: { id },
      select: { consultationId: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
    }),
  )
  await asSuperuser((client) =>
    client.query(
      `INSERT INTO resident_survey_answers (id, survey_id, consultation_id, asking_organisation_id, bureau_id, prefecture_code, answers, answered_at)
     SELECT gen_random_uuid(), $1, $2, $3, $4, $5, '{"q1": "5"}', $6 FROM generate_series(1, 300)`,
      [id, of.consultationId, of.askingOrganisationId, of.bureauId, of.prefectureCode, DAY],
    ),
  )
  const busy = await answerAs(resident(DAY), code, { q1: '5' })
  expect(busy instanceof Refusal && busy.errors).toEqual([{ field: '', key: 'surveyBusy' }])
  expect(await answerAs(resident('2026-10-08T14:10:01+09:00'), code, { q1: '5' })).toEqual({ isTaken: true })
})

test('the desk makes one on behalf; another town and another bureau do not find it', async () => {
  const { staff, officer, number, supportId } = await underWay()
  const { id } = await createSurvey(officer, number, supportId)
  const stranger = await staffOf(await createMunicipality())
  await expect(asActor(stranger, (tx) => openSurvey(tx, stranger, id))).rejects.toThrow(NotFound)
  await expect(createSurvey(stranger, number, supportId)).rejects.toThrow(NotFound)
  await asActor(staff, (tx) => openSurvey(tx, staff, id))
  await expect(asActor(officer, (tx) => discardSurvey(tx, officer, id))).rejects.toThrow(InvalidTransition)
})

test('the questions stand once it is open, and who saves second is told', async () => {
  const { staff, number, supportId } = await underWay()
  const { id } = await createSurvey(staff, number, supportId)
  const change = (version: number, title: string) => {
    const input = SurveyChangeInput.parse({ ...TYPED_SURVEY, supportId, title, version })
    return asActor(staff, (tx) => changeSurvey(tx, staff, id, input))
  }
  await change(1, '直した')
  await expect(change(1, '二人目')).rejects.toThrow(InvalidTransition)
  await asActor(staff, (tx) => openSurvey(tx, staff, id))
  await expect(change(3, '後から')).rejects.toThrow(InvalidTransition)
  const tamper = asActor(staff, (tx) => tx.residentSurvey.updateMany({ where: { id }, data: { title: '別の' } }))
  await expect(tamper).rejects.toThrow(/what is asked stands/)
})

test('what is typed wrongly is said field by field', async () => {
  const { staff, number, supportId } = await underWay()
  const input = SurveyInput.parse({
    ...{ ...TYPED_SURVEY, supportId, 'options.2': 'ひとつだけ', 'options.3': '同じ\n同じ', 'options.1': '一\n二\n三' },
    ...{ 'text.5': '', 'options.5': '回' },
  })
  const said = await asActor(staff, (tx) => makeSurvey(tx, staff, number, input))
  expect(said instanceof Refusal && said.errors).toEqual([
    { field: 'options.1', key: 'optionsScale' },
    { field: 'options.2', key: 'optionsTwo' },
    { field: 'options.3', key: 'optionsTwice' },
    { field: 'text.5', key: 'required' },
  ])
  const late = SurveyInput.safeParse({ ...TYPED_SURVEY, supportId, closesOn: 'R8.9.30' })
  expect(late.error?.issues.map(({ message }) => message)).toEqual(['order'])
})
