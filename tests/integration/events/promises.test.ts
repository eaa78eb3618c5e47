import { afterAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { answerByLink } from '@/lib/events/answer'
import { enterApplicant, keepAttendance } from '@/lib/events/attendance'
import { changeEvent } from '@/lib/events/change'
import { eraseApplicants } from '@/lib/events/erase'
import { AnswerInput, EnteredInput, EventChange } from '@/lib/events/input'
import { listApplicants } from '@/lib/events/list-applicants'
import { goRoundEvents } from '@/lib/events/round'
import { cancelEvent, holdEvent } from '@/lib/events/step'
import { Refusal } from '@/lib/forms/errors'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { makeMails } from '@/lib/mail/make-mails'
import { atTime } from '@/tests/factories/consultations'
import { applyWithoutAccount, comeWithoutAccount, createAnnounced, TYPED_EVENT } from '@/tests/factories/events'
import { createBureau } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf } from '@/tests/factories/people'

afterAll(closeWorkerDatabase)

const AT = '2026-11-22T10:00:00+09:00'
const DAY = '2026-12-20T12:00:00+09:00'
const AFTER = '2026-12-21T09:10:00+09:00'

const desk = async () => atTime(await officerOf(await createBureau()), AT)
const erase = (at: string) => asSystem((tx) => eraseApplicants(tx, new Date(at)), at)
const round = (at: string) => asSystem((tx) => goRoundEvents(tx, new Date(at)), at)

async function mailsTo(subjectId: string) {
  return await asSystem(async (tx) => {
    const notices = await tx.notice.findMany({ where: { subjectId }, orderBy: { createdAt: 'asc' } })
    for (const { id } of notices) await makeMails(tx, id)
    return await tx.mail.findMany({ where: { notice: { subjectId } }, include: { notice: true } })
  })
}

test('what the portal promises of names is true of the mails, too: a week without proof, half a year after the event', async () => {
  const officer = await desk()
  const id = await createAnnounced(officer)
  const [came, strange] = [await comeWithoutAccount(officer, id), await applyWithoutAccount(officer, id)]
  const of = async (applicationId: string) =>
    (await mailsTo(applicationId)).map(({ address, recipientName, body }) => [address, recipientName, body].join('|'))
  expect([(await of(came.applicationId)).length, (await of(strange.applicationId)).length]).toEqual([2, 1])
  await erase('2026-12-01T03:30:00+09:00')
  expect(await of(strange.applicationId)).toEqual(['||'])
  expect((await of(came.applicationId))[0]).toContain(came.mailbox)
  await erase('2027-06-19T03:30:00+09:00')
  expect(await of(came.applicationId)).toEqual(['||', '||'])
})

test('names go also where the day stayed open, or where the event was called off', async () => {
  const officer = await desk()
  const id = await createAnnounced(officer)
  const { applicationId } = await comeWithoutAccount(officer, id)
  const open = EventChange.parse({ ...TYPED_EVENT, when: 'undecided', version: '2' })
  await asActor(officer, (tx) => changeEvent(tx, officer, id, open))
  const nameOf = async () =>
    (await asSystem((tx) => tx.eventApplication.findUniqueOrThrow({ where: { id: applicationId } }))).name
  await erase('2027-10-01T03:30:00+09:00')
  expect(await nameOf()).not.toBe('')
  await asActor(officer, (tx) => cancelEvent(tx, officer, id, { reason: '中止', version: 3 }))
  await erase('2027-05-01T03:30:00+09:00')
  expect(await nameOf()).not.toBe('')
  await erase('2027-05-23T03:30:00+09:00')
  expect(await nameOf()).toBe('')
})

test('no record joins an answer to whoever gave it, and the desk does not read who has answered', async () => {
  const officer = await desk()
  const id = await createAnnounced(officer)
  const { bearer, applicationId } = await comeWithoutAccount(officer, id)
  const onDay = atTime(officer, DAY)
  await asActor(onDay, (tx) => holdEvent(tx, onDay, id, { version: 2 }))
  const later = { ...bearer, clock: AFTER }
  const answer = AnswerInput.parse({ satisfaction: '2', usefulness: '3', words: '率直な感想' })
  expect(await asActor(later, (tx) => answerByLink(tx, later, answer))).toEqual({ done: true })
  const [kept] = await asActor(onDay, (tx) => tx.eventAnswer.findMany({ where: { eventId: id } }))
  expect(Object.keys(kept!).sort()).toEqual([
    'bureauId',
    'eventId',
    'id',
    'satisfaction',
    'usefulness',
    'wishes',
    'words',
  ])
  expect(await asActor(onDay, (tx) => tx.eventAnswered.count({ where: { eventId: id } }))).toBe(0)
  const traces = await auditOf([kept!.id, applicationId], ['event_answers', 'event_answered'])
  expect(traces).toEqual([])
})

async function auditOf(rows: string[], tables: string[]) {
  const list = (some: string[]) => `ARRAY['${some.join("','")}']`
  return await ownerQuery(
    `SELECT table_name FROM audit.log WHERE row_id = ANY (${list(rows)}) AND table_name = ANY (${list(tables)})`,
  )
}

test('where attendance was kept, those who were there are asked and answer; who is ticked later is asked a day after', async () => {
  const officer = await desk()
  const id = await createAnnounced(officer)
  const [one, two] = [await comeWithoutAccount(officer, id), await comeWithoutAccount(officer, id)]
  const onDay = atTime(officer, DAY)
  const shown = [one.applicationId, two.applicationId]
  const tick = (attended: string[]) =>
    asActor(onDay, (tx) => keepAttendance(tx, onDay, id, { shown, attended, page: 1 }))
  await tick([one.applicationId])
  await asActor(onDay, (tx) => holdEvent(tx, onDay, id, { version: 2 }))
  const asked = () =>
    asSystem((tx) => tx.notice.findMany({ where: { kind: 'event_questions', subjectId: { in: shown } } }))
  await round(AFTER)
  expect((await asked()).map(({ subjectId }) => subjectId)).toEqual([one.applicationId])
  const answer = AnswerInput.parse({ satisfaction: '4', usefulness: '4' })
  const send = (from: typeof one) => {
    const bearer = { ...from.bearer, clock: AFTER }
    return asActor(bearer, (tx) => answerByLink(tx, bearer, answer))
  }
  expect(await send(two)).toEqual(new Refusal([{ field: '', key: 'notAttended' }]))
  expect(await send(one)).toEqual({ done: true })
  await tick(shown)
  await round('2026-12-22T09:10:00+09:00')
  await round('2026-12-23T09:10:00+09:00')
  expect((await asked()).map(({ subjectId }) => subjectId).sort()).toEqual([...shown].sort())
  expect(await send(two)).toEqual({ done: true })
})

test('whoever waits to the end learns that no seat came free, once', async () => {
  const officer = await desk()
  const id = await createAnnounced(officer, { capacity: '1' })
  await comeWithoutAccount(officer, id)
  const { applicationId } = await comeWithoutAccount(officer, id)
  await round(AFTER)
  await round('2026-12-22T09:10:00+09:00')
  const told = await asSystem((tx) => tx.notice.findMany({ where: { subjectId: applicationId } }))
  expect(told.filter(({ kind }) => kind === 'event_no_seat')).toHaveLength(1)
})

test('who is entered with a mailbox gets a mail with the own link; whom no mail reaches stands on the desk’s list', async () => {
  const officer = await desk()
  const id = await createAnnounced(officer)
  const enter = (typed: object) => asActor(officer, (tx) => enterApplicant(tx, officer, id, EnteredInput.parse(typed)))
  await enter({ name: '電話 一', telephone: '092-000-0001' })
  expect(await enter({ name: '電話 二', mailbox: 'two@guest.test' })).toEqual({ id })
  expect(await enter({ name: '電話二', mailbox: 'Two@guest.test' })).toEqual(
    new Refusal([{ field: 'name', key: 'onListAlready' }]),
  )
  const { unmailed, seated } = await asActor(officer, (tx) => listApplicants(tx, id))
  expect(unmailed.map(({ name, telephone }) => [name, telephone])).toEqual([['電話 一', '092-000-0001']])
  const [mail] = await mailsTo(seated.find(({ name }) => name === '電話 二')!.id)
  expect(mail).toMatchObject({ address: 'two@guest.test', notice: { kind: 'event_seated' } })
  expect(mail?.body).toMatch(/\/l\/\[[0-9a-f-]{36}\]/)
})

test('a guest who filled the form in English gets English mails', async () => {
  const officer = await desk()
  const id = await createAnnounced(officer)
  const { applicationId } = await comeWithoutAccount(officer, id, undefined, { locale: 'en' })
  expect((await mailsTo(applicationId)).map(({ locale }) => locale)).toEqual(['en', 'en'])
})
