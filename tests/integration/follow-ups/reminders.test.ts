import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { asSystem } from '@/lib/jobs/as-system'
import { purge } from '@/lib/jobs/purge'
import { remind } from '@/lib/jobs/remind'
import { askQuestions } from '@/lib/questions/ask'
import { atTime, createConsultation } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { createCase } from '@/tests/factories/supports'
import { askOn, endSupport, noon, questionnairesOf } from './ended-supports'

const remindOn = (day: string) => asSystem(remind, `${day}T09:10:00+09:00`)

test('an unanswered questionnaire is sent again on the next business day, then every ten, three times at most', async () => {
  const of = await createCase(noon('2026-08-03'))
  await endSupport({
    ...of,
    menu: await createMenu({ followUpMonths: [1] }),
    startedOn: '2026-08-10',
    endedOn: '2026-09-14',
  })
  await askOn('2026-10-14')
  const reminders = async () => (await questionnairesOf(of))[0]!.reminders
  const counts: [string, number][] = []
  for (const day of ['2026-11-05', '2026-11-06', '2026-11-19', '2026-11-20', '2026-12-07', '2027-02-01']) {
    await remindOn(day)
    counts.push([day, await reminders()])
  }
  expect(counts).toEqual([
    ['2026-11-05', 0],
    ['2026-11-06', 1],
    ['2026-11-19', 1],
    ['2026-11-20', 2],
    ['2026-12-07', 3],
    ['2027-02-01', 3],
  ])
  const entries = await asActor(of.staff, (tx) => tx.timelineEntry.count({ where: { kind: 'follow_up_reminded' } }))
  expect(entries).toBe(3)
})

test('a question past its day is sent again once, on the next business day', async () => {
  const { officer, staff, consultation } = await createCase(noon('2026-06-01'))
  const asked = { row: 0, addresseeName: '', body: '利用者数を教えてください', reason: '', dueOn: '2026-06-12' }
  await asActor(atTime(officer, noon('2026-06-02')), (tx) =>
    askQuestions(tx, officer, consultation.number, [
      { ...asked, addressee: 'municipality' },
      { ...asked, addressee: 'other' },
    ]),
  )
  for (const day of ['2026-06-12', '2026-06-13', '2026-06-15', '2026-06-16']) await remindOn(day)
  const questions = await asActor(officer, (tx) =>
    tx.question.findMany({
      where: { consultationId: consultation.id },
      select: { addressee: true, reminders: true, remindedAt: true },
    }),
  )
  expect(questions.map(({ addressee, reminders }) => [addressee, reminders]).sort()).toEqual([
    ['municipality', 1],
    ['other', 0],
  ])
  const seen = await asActor(staff, (tx) => tx.timelineEntry.findMany({ where: { kind: 'question_reminded' } }))
  expect(seen.map(({ actorSide, at }) => [actorSide, at.toISOString().slice(0, 10)])).toEqual([
    ['system', '2026-06-15'],
  ])
})

test('the officer is told once that an answer is due within two business days', async () => {
  const { id } = await createConsultation({ at: noon('2026-05-11') })
  const told = () => asSystem((tx) => tx.notice.count({ where: { kind: 'answer_due_soon', consultationId: id } }))
  const seen: [string, number][] = []
  for (const day of ['2026-05-20', '2026-05-21', '2026-05-22', '2026-05-25']) {
    await remindOn(day)
    seen.push([day, await told()])
  }
  expect(seen).toEqual([
    ['2026-05-20', 0],
    ['2026-05-21', 1],
    ['2026-05-22', 1],
    ['2026-05-25', 1],
  ])
})

test('typed text goes after 7 days and results after 30', async () => {
  const { staff } = await createCase()
  for (const days of [6, 8, 31])
    await asActor(
      staff,
      (tx) => tx.$executeRaw`
        INSERT INTO form_posts (owner_id, key, action, typed, result, created_at)
        VALUES (${staff.userId}::uuid, gen_random_uuid(), ${`/${days}`}, '{}', '/there', now() - ${days} * interval '1 day')`,
    )
  await asSystem(purge)
  const left = await asActor(
    staff,
    (tx) => tx.$queryRaw`SELECT action, typed IS NOT NULL AS kept FROM form_posts ORDER BY action`,
  )
  expect(left).toEqual([
    { action: '/6', kept: true },
    { action: '/8', kept: false },
  ])
})
