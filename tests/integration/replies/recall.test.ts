import { afterAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { recallReply } from '@/lib/dialogue/recall'
import { reply } from '@/lib/dialogue/reply'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { runDueJobs } from '@/lib/jobs/run-once'
import { makeMails } from '@/lib/mail/make-mails'
import { readTimeline } from '@/lib/timeline/read'
import { assignOfficer } from '@/tests/factories/assignments'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'
import { does, look } from '../desk/desk-world'
import { openSink } from '../mail/sink'

const sink = await openSink()
process.env.SMTP_URL = sink.url
afterAll(() => sink.close())

const AT = '2026-06-02T09:00:00+09:00'
const [SOON, LATER] = ['2026-06-02T09:00:29+09:00', '2026-06-02T09:00:31+09:00']

async function openRecallingDesk() {
  const bureau = await createBureau({ recallSeconds: 30 })
  const municipality = await createMunicipality({ bureau })
  const staff = await staffOf(municipality, { mailbox: 'mori@recall.example' })
  const officer = await officerOf(bureau)
  await assignOfficer(municipality, officer)
  const { id, number } = await createConsultation({ staff, at: '2026-06-01T09:00:00+09:00' })
  return { id, number, staff, officer, bureau }
}
type Desk = Awaited<ReturnType<typeof openRecallingDesk>>

async function sends(desk: Desk, isAnswer = true) {
  const sent = await does(
    desk.officer,
    (tx, who) => reply(tx, who, desk.number, { body: '誤って書いた返信', isAnswer }),
    AT,
  )
  if (!('id' in sent)) throw new Error('refused')
  return sent.id
}

async function seenByStaff(desk: Desk, at: string) {
  const { entries } = await does(desk.staff, (tx) => readTimeline(tx, desk.id), at)
  const found = await does(
    desk.staff,
    (tx) => tx.$queryRaw<unknown[]>`SELECT * FROM app.search_consultations(ARRAY['誤って書'], 10)`,
    at,
  )
  return {
    said: entries.filter(({ dialogue }) => dialogue).length,
    answered: entries.some(({ kind }) => kind === 'answered'),
    found: found.length,
  }
}

test('for half a minute a reply exists for the desk alone, then the municipality reads it', async () => {
  const desk = await openRecallingDesk()
  await sends(desk)
  expect(await seenByStaff(desk, SOON)).toEqual({ said: 0, answered: false, found: 0 })
  expect((await does(desk.officer, (tx) => readTimeline(tx, desk.id), SOON)).entries.at(-1)?.kind).toBe('answered')
  expect(await seenByStaff(desk, LATER)).toMatchObject({ said: 1, answered: true })
})

test('a reply taken back was never there: no mail, no first answer, the clock as before; its text stays with the desk', async () => {
  const desk = await openRecallingDesk()
  const before = await look(desk)
  await runDueJobs()
  sink.delivered.length = 0
  const id = await sends(desk)
  expect(await look(desk)).toMatchObject({ state: 'in_consultation', firstAnsweredAt: new Date(AT) })
  await does(desk.officer, (tx, who) => recallReply(tx, who, desk.number, id), SOON)
  const { state, firstAnsweredAt, answerDueOn } = await look(desk)
  expect({ state, firstAnsweredAt, answerDueOn }).toEqual({
    state: before.state,
    firstAnsweredAt: before.firstAnsweredAt,
    answerDueOn: before.answerDueOn,
  })
  expect(await seenByStaff(desk, LATER)).toEqual({ said: 0, answered: false, found: 0 })
  const notice = await asSystem((tx) =>
    tx.notice.findFirstOrThrow({ where: { consultationId: desk.id, kind: 'message_to_municipality' } }),
  )
  await asSystem((tx) => makeMails(tx, notice.id), LATER)
  await runDueJobs()
  expect(sink.delivered.map(({ to }) => to)).toEqual([])
  const { entries } = await does(desk.officer, (tx) => readTimeline(tx, desk.id), LATER)
  expect(entries.at(-1)).toMatchObject({ kind: 'reply_recalled', audience: 'internal' })
  expect(entries.find(({ dialogue }) => dialogue)?.dialogue).toMatchObject({
    body: '誤って書いた返信',
    isAnswer: false,
  })
})

test('the mail about a reply waits until it can be read', async () => {
  const desk = await openRecallingDesk()
  await runDueJobs()
  sink.delivered.length = 0
  await sends(desk)
  await runDueJobs()
  expect(sink.delivered).toEqual([])
  const notice = await asSystem((tx) =>
    tx.notice.findFirstOrThrow({ where: { consultationId: desk.id, kind: 'message_to_municipality' } }),
  )
  await asSystem((tx) => makeMails(tx, notice.id), LATER)
  await runDueJobs()
  expect(sink.delivered.map(({ to }) => to)).toEqual(['mori@recall.example'])
  expect(await seenByStaff(desk, LATER)).toMatchObject({ found: 1 })
})

test('what the municipality can see is not taken back, nor what a colleague wrote, nor twice', async () => {
  const desk = await openRecallingDesk()
  const id = await sends(desk)
  const colleague = await officerOf(desk.bureau)
  await expect(does(colleague, (tx, who) => recallReply(tx, who, desk.number, id), SOON)).rejects.toThrow(NotFound)
  await expect(does(desk.officer, (tx, who) => recallReply(tx, who, desk.number, id), LATER)).rejects.toThrow(
    InvalidTransition,
  )
  await does(desk.officer, (tx, who) => recallReply(tx, who, desk.number, id), SOON)
  await expect(does(desk.officer, (tx, who) => recallReply(tx, who, desk.number, id), SOON)).rejects.toThrow(
    InvalidTransition,
  )
  await expect(
    asActor({ ...desk.officer, clock: LATER }, (tx) =>
      tx.dialogueEntry.updateMany({ where: { id }, data: { audience: 'shared', recalledAt: null } }),
    ),
  ).rejects.toThrow('what others have seen stands')
})
