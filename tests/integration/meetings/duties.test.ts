import { expect, test } from 'vitest'
import type { Actor, Bearer } from '@/lib/actor/actor'
import { keepBlackout } from '@/lib/blackoutDays/keep'
import { asActor } from '@/lib/db/as-actor'
import { answerByLink } from '@/lib/dispatches/answer'
import { OfferAnswerInput } from '@/lib/dispatches/offer-input'
import { answerDuty, answerDutyByLink } from '@/lib/duties/answer'
import { askForSurveys } from '@/lib/duties/ask'
import { listEvaluations } from '@/lib/duties/evaluations'
import { DutyInput, DutyLinkInput } from '@/lib/duties/input'
import { sendDutyLink, waiveDuty } from '@/lib/duties/keep'
import { listDuties, listOwed, readOwed, readPrintedLink } from '@/lib/duties/read'
import { changeDutySettings } from '@/lib/duties/settings'
import { standingOf } from '@/lib/duties/states'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { asSystem } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { aDispatch, bearerFor, made, offerTo, registerOne } from '@/tests/factories/advisors'
import { atTime } from '@/tests/factories/consultations'
import { askParty, given } from '@/tests/factories/meetings'
import { createMenu } from '@/tests/factories/menus'
import { advisorOf } from '@/tests/factories/people'
import { createCase, createSupportUnderWay } from '@/tests/factories/supports'

const AT = '2026-06-05T10:00:00+09:00'
const HELD = {
  label: '第1回',
  heldOn: 'R8.6.5',
  mode: 'onsite',
  content: '名簿を見直した',
  nextSteps: '声かけを始める',
}

async function dispatched(kind = 'advisor') {
  const people = await createCase('2026-05-01T10:00:00+09:00')
  const menu = await createMenu({ kind })
  const { id: supportId } = await createSupportUnderWay({ ...people, menu, at: AT })
  const advisor = await advisorOf()
  await askParty(people.officer, supportId, advisor)
  const officer = atTime(people.officer, AT)
  const record = (typed: object = {}) =>
    asActor(officer, (tx) => recordSession(tx, officer, supportId, SessionInput.parse({ ...HELD, ...typed })))
  const duties = () => asActor(officer, (tx) => tx.duty.findMany({ where: { supportId }, orderBy: { kind: 'asc' } }))
  const of = async (kind: string) => {
    const found = (await duties()).find((duty) => duty.kind === kind)
    if (!found) throw new Error(`there is no ${kind}`)
    return found
  }
  return { ...people, officer, advisor, supportId, record, duties, of }
}

const answer = (actor: Actor, id: string, typed: object) =>
  asActor(actor, (tx) => answerDuty(tx, actor, id, DutyInput.parse(typed)))

test('a recorded dispatch brings a report within a week filled in from the minutes, an evaluation, and one survey of the next fiscal year', async () => {
  const { officer, staff, advisor, record, duties, of } = await dispatched()
  given(await record())
  given(await record({ label: '第2回' }))
  expect((await duties()).map(({ kind, dueOn }) => [kind, dayOf(dueOn)])).toEqual([
    ...[
      ['evaluation', '2026-06-19'],
      ['evaluation', '2026-06-19'],
    ],
    ...[
      ['report', '2026-06-12'],
      ['report', '2026-06-12'],
      ['survey', '2027-06-30'],
    ],
  ])
  expect((await of('report')).minutes).toBe('名簿を見直した\n\n声かけを始める')
  const kinds = async (actor: Actor) => (await asActor(actor, (tx) => listOwed(tx, actor))).map(({ kind }) => kind)
  expect(await kinds(atTime(advisor, AT))).toEqual(['report', 'report'])
  expect(await kinds(atTime(staff, AT))).toEqual(['evaluation', 'evaluation'])
  expect(await kinds(await advisorOf())).toEqual([])
  expect(
    await asActor(officer, (tx) => listDuties(tx, officer.organisationId, 'open', dateColumn('2026-06-05'))),
  ).toHaveLength(4)
  const other = await dispatched('seminar')
  given(await other.record())
  expect(await other.duties()).toEqual([])
})

test('whoever owes it answers once; the other side never reads it, and the desk can neither answer nor change it', async () => {
  const { officer, staff, advisor, record, of } = await dispatched()
  given(await record())
  const [report, evaluation] = [await of('report'), await of('evaluation')]
  expect(await answer(advisor, report.id, { body: '' })).toEqual(new Refusal([{ field: 'body', key: 'required' }]))
  given(await answer(advisor, report.id, { body: '名簿の作り方を助言した', preparation: '名簿を先に送ること' }))
  await expect(answer(advisor, report.id, { body: 'もう一度' })).rejects.toThrow(InvalidTransition)
  expect(await answer(staff, evaluation.id, {})).toEqual(new Refusal([{ field: 'words', key: 'required' }]))
  given(await answer(staff, evaluation.id, { useful: '4' }))
  expect(await asActor(staff, (tx) => readOwed(tx, report.id))).toBeNull()
  expect(await asActor(advisor, (tx) => readOwed(tx, evaluation.id))).toBeNull()
  await expect(answer(staff, report.id, { body: '代わりに' })).rejects.toThrow(NotFound)
  await expect(answer(officer, report.id, { body: '代わりに' })).rejects.toThrow(NotPermitted)
  const forged = asActor(officer, (tx) => tx.duty.updateMany({ where: { id: report.id }, data: { body: '書き換え' } }))
  await expect(forged).rejects.toThrow()
  expect(await of('report')).toMatchObject({ body: '名簿の作り方を助言した', state: 'done' })
})

test('an advisor without an account is sent a link to the report', async () => {
  const dispatch = await aDispatch()
  const { officer, supportId } = dispatch
  const { id: requestId } = made(await offerTo(dispatch, await registerOne(officer), { dueOn: '2026-05-20' }))
  const bearer = await bearerFor(officer, requestId)
  const accepted = OfferAnswerInput.parse({ decision: 'accept' })
  given(await asActor(bearer, (tx) => answerByLink(tx, bearer, accepted)))
  const input = SessionInput.parse({ ...HELD, heldOn: 'R8.5.11' })
  given(await asActor(officer, (tx) => recordSession(tx, officer, supportId, input)))
  const reports = await asActor(officer, (tx) => tx.duty.findMany({ where: { supportId, kind: 'report' } }))
  expect(reports.map(({ userId, organisationId }) => [userId, organisationId])).toEqual([[null, null]])
  const links = await asActor(officer, (tx) =>
    tx.oneTimeLink.findMany({ where: { purpose: 'duty', subjectId: { in: reports.map(({ id }) => id) } } }),
  )
  const told = await asSystem((tx) => tx.notice.findMany({ where: { subjectId: { in: links.map(({ id }) => id) } } }))
  expect([links.length, told.map(({ kind }) => kind)]).toEqual([1, ['duty_link']])
})

test('a link answers it once, a newer link ends the one before, and what was let go stays so', async () => {
  const { officer, supportId, record, of } = await dispatched()
  given(await record())
  const { id } = await of('report')
  const send = () =>
    asActor(officer, (tx) => sendDutyLink(tx, officer, supportId, id, DutyLinkInput.parse({ name: '助言 太郎' })))
  const bearer = async (): Promise<Bearer> => {
    const link = await asActor(officer, (tx) => readPrintedLink(tx, id))
    return { kind: 'link', linkId: link?.id ?? '', clock: AT }
  }
  await send()
  const before = await bearer()
  await send()
  const now = await bearer()
  const typed = DutyInput.parse({ body: '助言した', words: '進めやすかった' })
  const byLink = (who: Bearer) => asActor(who, (tx) => answerDutyByLink(tx, who, typed))
  await expect(byLink(before)).rejects.toThrow(InvalidTransition)
  const twice = await Promise.allSettled([byLink(now), byLink(now)])
  expect(twice.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await of('report')).toMatchObject({ state: 'done', answeredByName: '助言 太郎' })
  const { id: survey } = await of('survey')
  await asActor(officer, (tx) => waiveDuty(tx, officer, supportId, survey, { reason: '事業の終了' }))
  const again = asActor(officer, (tx) => waiveDuty(tx, officer, supportId, survey, { reason: 'もう一度' }))
  await expect(again).rejects.toThrow(InvalidTransition)
})

test('a survey is asked for on its day, once, and stands apart until then', async () => {
  const { officer, record, of } = await dispatched()
  given(await record())
  const { id, opensOn, dueOn, askedAt } = await of('survey')
  const standing = (day: string) => standingOf({ state: 'open', opensOn, dueOn }, dateColumn(day))
  expect([askedAt, standing('2027-04-30'), standing('2027-05-06'), standing('2027-07-01')]).toEqual([
    ...[null, 'coming', 'open', 'late'],
  ])
  const listed = await asActor(officer, (tx) =>
    listDuties(tx, officer.organisationId, 'coming', dateColumn('2026-06-05')),
  )
  expect(listed.map((one) => one.id)).toEqual([id])
  const on = (day: string) =>
    asSystem((tx) => askForSurveys(tx, new Date(`${day}T07:00:00+09:00`)), `${day}T07:00:00+09:00`)
  const asked = () => asSystem((tx) => tx.notice.count({ where: { subjectId: id, kind: 'duty_asked' } }))
  for (const day of ['2027-03-31', '2027-04-01', '2027-04-30', '2027-05-01', '2027-05-05']) await on(day)
  expect(await asked()).toBe(0)
  for (const day of ['2027-05-06', '2027-05-07']) await on(day)
  expect([await asked(), (await of('survey')).askedAt?.toISOString().slice(0, 10)]).toEqual([1, '2027-05-05'])
})

test('a word on a session held in the transfers is asked for after them; days of the assembly told later move its day', async () => {
  const { staff, officer, supportId, of } = await dispatched()
  const later = atTime(officer, '2027-03-12T10:00:00+09:00')
  const input = SessionInput.parse({ ...HELD, heldOn: 'R9.3.12' })
  given(await asActor(later, (tx) => recordSession(tx, later, supportId, input)))
  const days = async () => [(await of('evaluation')).opensOn, (await of('evaluation')).dueOn].map(dayOf)
  expect([await days(), (await of('evaluation')).askedAt]).toEqual([['2027-05-06', '2027-05-20'], null])
  const town = atTime(staff, '2027-04-20T10:00:00+09:00')
  const sits = (fromOn: string, untilOn: string) =>
    asActor(town, (tx) => keepBlackout(tx, town, undefined, { kind: 'assembly', fromOn, untilOn, note: '' }))
  await sits('2027-05-06', '2027-05-07')
  for (const day of ['2027-03-15', '2027-04-01', '2027-05-06', '2027-05-07'])
    await asSystem(remind, `${day}T09:10:00+09:00`)
  expect((await of('evaluation')).askedAt).toBeNull()
  await asSystem(remind, '2027-05-10T09:10:00+09:00')
  expect([(await of('evaluation')).askedAt !== null, await days()]).toEqual([true, ['2027-05-06', '2027-05-24']])
  await sits('2027-05-24', '2027-05-25')
  await asSystem(remind, '2027-05-11T09:10:00+09:00')
  expect(await days()).toEqual(['2027-05-06', '2027-05-26'])
})

test("no average is told for fewer than five answers, and the bureau's managers alone set the days of a report", async () => {
  const { officer, advisor, staff, record, duties, of } = await dispatched()
  for (const at of [1, 2, 3, 4, 5]) given(await record({ label: `第${at}回` }))
  const evaluations = (await duties()).filter(({ kind }) => kind === 'evaluation')
  const listed = () => asActor(officer, (tx) => listEvaluations(tx, officer.organisationId))
  for (const { id } of evaluations.slice(0, 4)) given(await answer(staff, id, { useful: '5' }))
  expect(await listed()).toMatchObject([{ count: 4, average: null }])
  given(await answer(staff, evaluations[4]?.id ?? '', { useful: '4' }))
  expect(await listed()).toMatchObject([{ count: 5, average: 4.8 }])
  expect(await asActor(advisor, (tx) => listEvaluations(tx, officer.organisationId))).toEqual([])
  const settings = { reportDays: 5, counts: 'business' as const, version: 0 }
  await expect(asActor(officer, (tx) => changeDutySettings(tx, officer, settings))).rejects.toThrow(NotPermitted)
  const manager: Actor = { ...officer, role: 'manager' }
  await asActor(manager, (tx) => changeDutySettings(tx, manager, settings))
  await expect(asActor(manager, (tx) => changeDutySettings(tx, manager, settings))).rejects.toMatchObject({
    theirs: { reportDays: '5' },
  })
  given(await record({ label: '最後' }))
  expect((await duties()).some(({ kind, dueOn }) => kind === 'report' && dayOf(dueOn) === '2026-06-12')).toBe(true)
  expect((await of('survey')).state).toBe('open')
})
