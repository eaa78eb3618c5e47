import { afterAll, expect, test } from 'vitest'
import { ownedBy } from '@/lib/consultations/owned'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition } from '@/lib/errors'
import { answerByLink } from '@/lib/events/answer'
import { enterApplicant, keepAttendance } from '@/lib/events/attendance'
import { eraseApplicants } from '@/lib/events/erase'
import { AnswerInput, EnteredInput, ReportInput } from '@/lib/events/input'
import { introduceEvent } from '@/lib/events/introduce'
import { keepReport } from '@/lib/events/keep-report'
import { listApplicants } from '@/lib/events/list-applicants'
import { readEvent } from '@/lib/events/read'
import { goRoundEvents } from '@/lib/events/round'
import { holdEvent } from '@/lib/events/step'
import { listAlike, listForConsultation } from '@/lib/events/suggest'
import { sumAnswers } from '@/lib/events/sum-answers'
import { Refusal } from '@/lib/forms/errors'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { atTime } from '@/tests/factories/consultations'
import { applyWithoutAccount, comeWithoutAccount, createAnnounced } from '@/tests/factories/events'
import { createTheme } from '@/tests/factories/menus'
import { createBureau } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import { createCase } from '@/tests/factories/supports'

afterAll(closeWorkerDatabase)

const DAY = '2026-12-20T12:00:00+09:00'
const AFTER = '2026-12-21T09:10:00+09:00'
const answer = AnswerInput.parse({ satisfaction: '4', usefulness: '5', words: '役に立った' })

async function held(guests = 1) {
  const officer = atTime(await officerOf(await createBureau()), '2026-11-22T10:00:00+09:00')
  const id = await createAnnounced(officer)
  const came = []
  for (let n = 0; n < guests; n++) came.push(await comeWithoutAccount(officer, id))
  const onDay = atTime(officer, DAY)
  const hold = () => asActor(onDay, (tx) => holdEvent(tx, onDay, id, { version: 2 }))
  const later = came.map(({ bearer }) => ({ ...bearer, clock: AFTER }))
  return { officer, onDay, id, came, later, hold }
}

test('attendance is ticked from the day on; whoever comes without applying is added, whoever telephones queues', async () => {
  const { officer, onDay, id, came, hold } = await held(2)
  const shown = came.map(({ applicationId }) => applicationId)
  const tick = (who = onDay, attended = shown.slice(0, 1)) =>
    asActor(who, (tx) => keepAttendance(tx, who, id, { shown, attended, page: 1 }))
  expect(await tick(officer)).toEqual(new Refusal([{ field: '', key: 'notHeldYet' }]))
  await tick(onDay, [...shown, '無い番号'])
  const enter = (typed: object) => asActor(onDay, (tx) => enterApplicant(tx, onDay, id, EnteredInput.parse(typed)))
  await enter({ name: '飛び入り', hasCome: 'yes' })
  await tick()
  await hold()
  expect(await enter({ name: '遅い' })).toBeInstanceOf(Refusal)
  const { seated } = await asActor(onDay, (tx) => listApplicants(tx, id))
  expect(seated.map(({ name, attended }) => [name, attended])).toEqual([
    ['参加 一', true],
    ['参加 一', false],
    ['飛び入り', true],
  ])
})

test('answers are counted without saying whose, told from three on, and once each', async () => {
  const { officer, id, later, hold } = await held(3)
  const send = (n: number) => asActor(later[n]!, (tx) => answerByLink(tx, later[n]!, answer))
  expect(await send(0)).toEqual(new Refusal([{ field: '', key: 'answersClosed' }]))
  await hold()
  const twice = await Promise.all([send(0), send(0)])
  expect(twice.filter((one) => one instanceof Refusal)).toHaveLength(1)
  await send(1)
  const sum = () => asActor(officer, (tx) => sumAnswers(tx, id))
  expect(await sum()).toEqual({ count: 2, told: null })
  await send(2)
  expect((await sum()).told?.scales[1]).toEqual({ value: 4, satisfaction: 3, usefulness: 0 })
  const late = { ...later[0]!, clock: '2027-02-01T09:00:00+09:00' }
  expect(await asActor(late, (tx) => answerByLink(tx, late, answer))).toEqual(
    new Refusal([{ field: '', key: 'answersClosed' }]),
  )
})

test('the report is for those who were there before it is for everybody', async () => {
  const { onDay, id, later, hold } = await held()
  const keep = (more: object) =>
    asActor(onDay, (tx) => keepReport(tx, onDay, id, ReportInput.parse({ summary: '概要', version: '0', ...more })))
  await expect(keep({})).rejects.toThrow(InvalidTransition)
  await hold()
  await keep({})
  const seen = async () => [
    (await asActor(later[0]!, (tx) => readEvent(tx, id)))?.report?.summary,
    (await asActor({ kind: 'public' }, (tx) => readEvent(tx, id)))?.report?.summary,
  ]
  expect(await seen()).toEqual([undefined, undefined])
  await keep({ isPublished: 'yes', version: '1' })
  expect(await seen()).toEqual(['概要', undefined])
  await expect(keep({ isPublished: 'yes', version: '1' })).rejects.toThrow(InvalidTransition)
  await keep({ isPublished: 'yes', isPublic: 'yes', version: '2' })
  expect(await seen()).toEqual(['概要', '概要'])
})

test('the rounds remind once and ask once; names go half a year after, the number stays', async () => {
  const { officer, id, came, hold } = await held()
  const open = await createAnnounced(officer)
  const unproven = await applyWithoutAccount(officer, open)
  const kinds = async () =>
    (await asSystem((tx) => tx.notice.findMany({ where: { subjectId: came[0]?.applicationId } }))).map(
      ({ kind }) => kind,
    )
  const round = (at: string) => asSystem((tx) => goRoundEvents(tx, new Date(at)), at)
  await round('2026-12-16T09:10:00+09:00')
  expect(await kinds()).not.toContain('event_reminder')
  for (const at of ['2026-12-17T09:10:00+09:00', '2026-12-18T09:10:00+09:00']) await round(at)
  await hold()
  for (const at of [AFTER, '2026-12-22T09:10:00+09:00']) await round(at)
  expect((await kinds()).filter((kind) => /reminder|questions/.test(kind)).sort()).toEqual([
    'event_questions',
    'event_reminder',
  ])
  const erase = (at: string) => asSystem((tx) => eraseApplicants(tx, new Date(at)), at)
  await erase('2026-12-01T03:30:00+09:00')
  expect(await asSystem((tx) => tx.eventApplication.count({ where: { id: unproven.applicationId } }))).toBe(0)
  await erase('2027-06-19T03:30:00+09:00')
  const kept = await asSystem((tx) => tx.eventApplication.findUniqueOrThrow({ where: { id: came[0]?.applicationId } }))
  expect(kept).toMatchObject({ name: '', mailbox: '', state: 'confirmed' })
  expect(await asSystem((tx) => tx.oneTimeLink.count({ where: { subjectId: kept.id } }))).toBe(0)
  expect((await asActor(officer, (tx) => listApplicants(tx, id))).seated).toHaveLength(1)
})

test('a municipality is told of an event from its consultation, once, with a line in the course', async () => {
  const { officer, staff, consultation } = await createCase('2026-10-05T12:00:00+09:00')
  const desk = atTime(officer, '2026-11-22T10:00:00+09:00')
  const { key: themeKey } = await createTheme()
  const whole = await asActor(desk, (tx) => tx.consultation.findUniqueOrThrow({ where: { id: consultation.id } }))
  await asActor(desk, (tx) => tx.consultationTheme.createMany({ data: { ...ownedBy(whole), themeKey } }))
  const told = { prefectures: staff.prefectureCode }
  const id = await createAnnounced(desk, { access: 'closed', themeKeys: [themeKey] }, told)
  const town = atTime(staff, '2026-11-22T11:00:00+09:00')
  const of = { id, bureauId: desk.bureauId ?? '', themeKeys: [themeKey] }
  const alike = () => asActor(desk, (tx) => listAlike(tx, of))
  expect(await alike()).toMatchObject([{ number: consultation.number, isTold: false }])
  const tell = () => asActor(desk, (tx) => introduceEvent(tx, desk, consultation.number, { eventId: id }))
  expect(await tell()).toEqual({ number: consultation.number })
  expect(await tell()).toEqual(new Refusal([{ field: 'eventId', key: 'introducedAlready' }]))
  expect(await alike()).toMatchObject([{ isTold: true }])
  const over = await createAnnounced(desk)
  const late = atTime(officer, '2026-12-11T10:00:00+09:00')
  expect(await asActor(late, (tx) => introduceEvent(tx, late, consultation.number, { eventId: over }))).toEqual(
    new Refusal([{ field: 'eventId', key: 'choose' }]),
  )
  const [fitting] = await asActor(desk, (tx) => listForConsultation(tx, whole))
  expect(fitting).toMatchObject({ id, common: 1 })
  expect(await asActor(town, (tx) => readEvent(tx, id))).toMatchObject({ id })
  const course = await asActor(town, (tx) =>
    tx.timelineEntry.findMany({ where: { consultationId: consultation.id, kind: 'event_introduced' } }),
  )
  expect(course).toHaveLength(1)
})
