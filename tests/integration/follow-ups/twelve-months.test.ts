import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { readQuestionnaire } from '@/lib/followUps/read'
import { readFollowUpsOf } from '@/lib/followUps/read-of-consultation'
import { asSystem } from '@/lib/jobs/as-system'
import { createConsultation } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { createCase } from '@/tests/factories/supports'
import { answerOn, askOn, endSupport, noon, questionnairesOf, typedFor } from './ended-supports'

const days = (rows: { askOn: Date; answerBy: Date }[]) =>
  rows.map((row) => [row.askOn.toISOString().slice(0, 10), row.answerBy.toISOString().slice(0, 10)])

test('a support is followed up after 1, 6 and 12 months, each answer building on the one before', async () => {
  const of = await createCase(noon('2026-05-11'))
  const { consultation, staff } = of
  await endSupport({ ...of, startedOn: '2026-05-18', endedOn: '2026-06-10' })
  expect(days(await questionnairesOf(of))).toEqual([
    ['2026-07-10', '2026-08-03'],
    ['2026-12-10', '2027-01-06'],
    ['2027-06-10', '2027-07-01'],
  ])

  await askOn('2026-07-09')
  expect((await questionnairesOf(of)).map(({ state }) => state)).toEqual(['scheduled', 'scheduled', 'scheduled'])
  expect(await asActor(staff, (tx) => tx.questionnaire.count())).toBe(0)

  for (const [day, before] of [
    ['2026-07-10', '３'],
    ['2026-12-10', '3'],
    ['2027-06-10', '3'],
  ] as const) {
    await askOn(day)
    const asked = (await questionnairesOf(of)).find(({ state }) => state === 'asked')!
    const [effect] = asked.effects
    const typed = {
      indicator: '通いの場の数',
      unit: 'か所',
      before,
      beforeOn: '令和８年４月１日',
      after: '１,２３４.5',
    }
    expect(await answerOn(day, staff, asked.id, typedFor(effect!.id, { ...typed, afterOn: day }))).toEqual({
      id: asked.id,
    })
  }

  const followUps = await asActor(staff, (tx) => readFollowUpsOf(tx, consultation.id))
  expect(followUps.map(({ pointMonths, usefulness }) => [pointMonths, usefulness])).toEqual([
    [1, 4],
    [6, 4],
    [12, 4],
  ])
  const [first] = followUps
  expect(first).toMatchObject({
    indicator: '通いの場の数',
    answeredByName: staff.name,
    questionnaire: { state: 'answered' },
  })
  expect([first!.before?.toString(), first!.after?.toString()]).toEqual(['3', '1234.5'])
  expect(first!.beforeOn).toEqual(new Date('2026-04-01'))
  const kinds = await asActor(staff, (tx) =>
    tx.timelineEntry.findMany({ where: { consultationId: consultation.id }, orderBy: { id: 'asc' } }),
  )
  const ours = kinds
    .filter(({ kind }) => kind.startsWith('follow_up'))
    .map(({ kind, actorSide }) => `${kind} ${actorSide}`)
  const round = ['follow_up_asked system', 'follow_up_answered municipality']
  expect(ours).toEqual([...round, ...round, ...round])
}, 60_000)

test('the second time the indicator and where it stood before are filled in from the first', async () => {
  const of = await createCase(noon('2026-05-11'))
  await endSupport({ ...of, startedOn: '2026-05-18', endedOn: '2026-06-10' })
  await askOn('2026-07-10')
  const [first, second] = await questionnairesOf(of)
  await answerOn(
    '2026-07-11',
    of.staff,
    first!.id,
    typedFor(first!.effects[0]!.id, { indicator: '参加者', unit: '人', before: '20' }),
  )
  await askOn('2026-12-10')
  const shown = await asActor(of.staff, (tx) => readQuestionnaire(tx, second!.id))
  expect(shown!.effects[0]!.about.earlier).toMatchObject({
    actionsTaken: '養成講座を開いた',
    indicators: [{ indicator: '参加者', unit: '人', before: '20' }],
  })
})

test('two supports of one municipality that fall due in the same month are asked in one questionnaire', async () => {
  const of = await createCase(noon('2026-08-03'))
  const other = await createConsultation({ staff: of.staff, at: noon('2026-08-04') })
  const menu = await createMenu({ followUpMonths: [1] })
  await endSupport({ ...of, menu, startedOn: '2026-08-10', endedOn: '2026-09-07' })
  await endSupport({ ...of, consultation: other, menu, startedOn: '2026-08-10', endedOn: '2026-09-15' })
  const questionnaires = await questionnairesOf(of)
  expect(questionnaires).toHaveLength(1)
  expect(questionnaires[0]!.effects).toHaveLength(2)
  expect(days(questionnaires)).toEqual([['2026-10-15', '2026-11-06']])

  await askOn('2026-10-15')
  await askOn('2026-10-15')
  const { notices, entries } = await asSystem(async (tx) => ({
    notices: await tx.notice.count({ where: { kind: 'follow_up_asked', subjectId: questionnaires[0]!.id } }),
    entries: await tx.timelineEntry.count({ where: { consultationId: { in: [of.consultation.id, other.id] } } }),
  }))
  expect(notices).toBe(1)
  expect(entries).toBeGreaterThan(0)
})

test('a month that was asked already takes nothing more', async () => {
  const of = await createCase(noon('2027-02-01'))
  const menu = await createMenu({ followUpMonths: [1] })
  await endSupport({ ...of, menu, startedOn: '2027-02-01', endedOn: '2027-02-02' })
  await askOn('2027-03-02')
  const other = await createConsultation({ staff: of.staff, at: noon('2027-03-02') })
  await endSupport({ ...of, consultation: other, menu, startedOn: '2027-03-03', endedOn: '2027-03-08' })
  expect(
    (await questionnairesOf(of)).map(({ state, dueMonth }) => [state, dueMonth.toISOString().slice(0, 7)]),
  ).toEqual([
    ['asked', '2027-03'],
    ['scheduled', '2027-05'],
  ])
})

test('what falls into the transfers is asked on 10 March, and nobody is asked late between then and May', async () => {
  const of = await createCase(noon('2026-09-01'))
  await endSupport({ ...of, startedOn: '2026-09-02', endedOn: '2026-09-28' })
  const [, sixMonths] = await questionnairesOf(of)
  expect(days([sixMonths!])).toEqual([['2027-03-10', '2027-03-19']])
  await askOn('2027-03-11')
  expect((await questionnairesOf(of))[1]!.state).toBe('scheduled')
  await askOn('2027-05-06')
  const asked = (await questionnairesOf(of))[1]!
  expect([asked.state, asked.answerBy.toISOString().slice(0, 10)]).toEqual(['asked', '2027-05-27'])
})
