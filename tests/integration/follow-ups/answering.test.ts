import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { answerFollowUp } from '@/lib/followUps/answer'
import { countFollowUps, listFollowUps, listOwnFollowUps } from '@/lib/followUps/list'
import { readQuestionnaire } from '@/lib/followUps/read'
import { remindOfFollowUp } from '@/lib/followUps/remind'
import { scheduleFollowUps } from '@/lib/followUps/schedule'
import { Refusal } from '@/lib/forms/errors'
import { assignOfficer } from '@/tests/factories/assignments'
import { atTime } from '@/tests/factories/consultations'
import { createMenu } from '@/tests/factories/menus'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { administratorOf, officerOf, staffOf } from '@/tests/factories/people'
import { createCase } from '@/tests/factories/supports'
import { answerOn, askOn, endSupport, noon, questionnairesOf, typedFor } from './ended-supports'

const DAY = '2026-10-14'

/** A municipality that was just asked about one support. */
async function askedCase() {
  const of = await createCase(noon('2026-08-03'))
  const menu = await createMenu({ followUpMonths: [1] })
  await endSupport({ ...of, menu, startedOn: '2026-08-10', endedOn: '2026-09-14' })
  await askOn(DAY)
  const [asked] = await questionnairesOf(of)
  return { ...of, id: asked!.id, effectId: asked!.effects[0]!.id }
}

test('first shows what was understood; once confirmed the first answer stands', async () => {
  const { staff, id, effectId } = await askedCase()
  const typed = typedFor(effectId)
  const unconfirmed = await asActor(atTime(staff, noon(DAY)), (tx) => answerFollowUp(tx, staff, id, typed))
  expect(unconfirmed).toEqual(new Refusal([{ field: 'confirmed', key: 'required' }]))
  expect(await answerOn(DAY, staff, id, typed)).toEqual({ id })
  await expect(answerOn(DAY, staff, id, typedFor(effectId, { usefulness: '1' }))).rejects.toThrow(InvalidTransition)
  const read = await asActor(staff, (tx) => readQuestionnaire(tx, id))
  expect(read).toMatchObject({
    state: 'answered',
    answeredByName: staff.name,
    effects: [{ usefulness: 4, notUsed: false }],
  })
})

test('names each thing to put right by its field, and writes nothing', async () => {
  const { staff, id, effectId } = await askedCase()
  const typed = { usefulness: '', actionsTaken: '', before: '三十', afterOn: '来年' }
  const answered = await answerOn(DAY, staff, id, typedFor(effectId, typed))
  expect(answered).toEqual(
    new Refusal([
      { field: `usefulness.${effectId}`, key: 'choose' },
      { field: `before.${effectId}`, key: 'number' },
      { field: `afterOn.${effectId}`, key: 'date' },
    ]),
  )
  const second = { usefulness: '5', actionsTaken: '', before: '30', beforeOn: '2026-10-15', after: '2' }
  expect(await answerOn(DAY, staff, id, typedFor(effectId, second))).toEqual(
    new Refusal([
      { field: `actionsTaken.${effectId}`, key: 'required' },
      { field: `indicator.${effectId}`, key: 'required' },
      { field: `beforeOn.${effectId}`, key: 'past' },
    ]),
  )
  const read = await asActor(staff, (tx) => readQuestionnaire(tx, id))
  expect(read).toMatchObject({
    state: 'asked',
    effects: [{ usefulness: null }],
  })
})

test('a support that was not used needs no more words', async () => {
  const { staff, id, effectId } = await askedCase()
  await answerOn(DAY, staff, id, typedFor(effectId, { usefulness: 'not_used', actionsTaken: '' }))
  const read = await asActor(staff, (tx) => readQuestionnaire(tx, id))
  expect(read!.effects[0]).toMatchObject({ usefulness: null, notUsed: true })
})

test('the desk writes down what it was told by telephone, with who said it', async () => {
  const { officer, id, effectId } = await askedCase()
  expect(await answerOn(DAY, officer, id, typedFor(effectId))).toEqual(
    new Refusal([{ field: 'respondent', key: 'required' }]),
  )
  await answerOn(DAY, officer, id, { ...typedFor(effectId), respondent: '髙橋 一郎' })
  expect(await asActor(officer, (tx) => readQuestionnaire(tx, id))).toMatchObject({ answeredByName: '髙橋 一郎' })
})

test('a stranger finds nothing: another municipality, another bureau, an administrator', async () => {
  const { officer, id, effectId } = await askedCase()
  const strangers = [
    await staffOf(await createMunicipality()),
    await officerOf(await createBureau()),
    await administratorOf({ ...(await createBureau()), id: officer.organisationId, bureauId: officer.organisationId }),
  ]
  for (const stranger of strangers) {
    expect(await asActor(stranger, (tx) => readQuestionnaire(tx, id))).toBeNull()
    await expect(answerOn(DAY, stranger, id, typedFor(effectId))).rejects.toThrow(NotFound)
    await expect(asActor(stranger, (tx) => remindOfFollowUp(tx, stranger, id))).rejects.toThrow(NotFound)
  }
})

test('the municipality neither reminds itself nor plans a follow-up, and cannot change what was asked of it', async () => {
  const { staff, consultation, id } = await askedCase()
  await expect(asActor(staff, (tx) => remindOfFollowUp(tx, staff, id))).rejects.toThrow(NotPermitted)
  const support = await asActor(staff, (tx) =>
    tx.support.findFirstOrThrow({ where: { consultationId: consultation.id } }),
  )
  const planned = asActor(staff, (tx) => scheduleFollowUps(tx, staff, { ...support, endedAt: new Date() }))
  await expect(planned).rejects.toThrow(NotPermitted)
  const moved = asActor(staff, (tx) =>
    tx.questionnaire.update({ where: { id }, data: { answerBy: new Date('2030-01-01') } }),
  )
  await expect(moved).rejects.toThrow(/the one asked answers/)
})

test('お願い（再送） by hand goes out once a day', async () => {
  const { officer, staff, id } = await askedCase()
  const remindAt = (day: string) => asActor(atTime(officer, noon(day)), (tx) => remindOfFollowUp(tx, officer, id))
  await remindAt('2026-11-09')
  await expect(remindAt('2026-11-09')).rejects.toThrow(InvalidTransition)
  await remindAt('2026-11-10')
  expect((await questionnairesOf({ officer, staff }))[0]).toMatchObject({ reminders: 2 })
})

test('the desk’s list tells asked from late, and mine from the bureau’s', async () => {
  const { officer, staff, id } = await askedCase()
  const late = new Date(noon('2026-12-01'))
  const ids = async (onlyMine: boolean, now: Date) =>
    await asActor(officer, async (tx) =>
      (await listFollowUps(tx, officer, { view: 'late', onlyMine }, now)).rows.map((row) => row.id),
    )
  expect(await ids(false, late)).toEqual([id])
  expect(await ids(false, new Date(noon(DAY)))).toEqual([])
  expect(await ids(true, late)).toEqual([])
  await assignOfficer({ ...(await createMunicipality()), id: staff.organisationId }, officer)
  expect(await ids(true, late)).toEqual([id])
  const counts = await asActor(officer, (tx) => countFollowUps(tx, officer, true, late))
  expect(Object.fromEntries(counts)).toEqual({ asked: 0, late: 1, scheduled: 0, answered: 0, closed: 0 })
  const own = await asActor(staff, (tx) => listOwnFollowUps(tx, staff))
  expect(own.toAnswer.map((row) => row.id)).toEqual([id])
})
