import { expect, test } from 'vitest'
import { startArranged } from '@/lib/assignments/start-arranged'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { answerBack, askBack, confirmItem } from '@/lib/handovers/confirm'
import { decideSuccessor } from '@/lib/handovers/decide-successor'
import { startHandover } from '@/lib/handovers/start'
import { startDueHandovers } from '@/lib/handovers/start-due'
import { undoArrangement } from '@/lib/handovers/undo'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau } from '@/tests/factories/organisations'
import { disablePerson, managerOf } from '@/tests/factories/people'
import { aLeaver, arrange, divide, handoverOf, type Leaving, NIGHT, owned } from './leaver'

async function theNight() {
  await startDueHandovers(NIGHT)
  await startArranged(NIGHT)
}

test('thirty open consultations, intake, supports and follow-ups pass on, and none is left without an owner', async () => {
  const of = await aLeaver(30)
  const listed = await handoverOf(of)
  const count = (kind: string) => listed.items.filter((item) => item.kind === kind).length
  expect([count('open'), count('draft'), count('follow_up')]).toEqual([31, 1, 1])

  await arrange(of)
  expect(await owned(of, of.leaver)).toEqual({ consultations: 31, supports: 1, drafts: 1, nobodys: 0 })
  const late = await createConsultation({ staff: of.staff[2], at: '2027-03-31T17:00:00+09:00' })
  await theNight()
  expect(await owned(of, of.leaver)).toEqual({ consultations: 0, supports: 0, drafts: 0, nobodys: 0 })
  expect(await owned(of, of.first)).toEqual({ consultations: 32, supports: 1, drafts: 1, nobodys: 0 })
  const after = await handoverOf(of)
  expect(after.movedAt).not.toBeNull()
  expect(after.items.map(({ consultationId }) => consultationId)).toContain(late.id)
})

test('interrupted half-way, everything has an owner and what is unconfirmed stays listed; the last one completes it', async () => {
  const of = await aLeaver(4)
  await arrange(of)
  const { items } = await handoverOf(of)
  for (const item of items.slice(0, 3))
    await asActor(of.first, (tx) => confirmItem(tx, of.first, of.handoverId, item.id))
  await theNight()
  const halfway = await handoverOf(of)
  expect(halfway.state).toBe('arranged')
  expect(halfway.items.filter(({ state }) => state === 'pending')).toHaveLength(items.length - 3)
  expect(await owned(of, of.leaver)).toEqual({ consultations: 0, supports: 0, drafts: 0, nobodys: 0 })

  for (const item of halfway.items.filter(({ state }) => state !== 'confirmed'))
    await asActor(of.first, (tx) => confirmItem(tx, of.first, of.handoverId, item.id))
  expect((await handoverOf(of)).state).toBe('completed')
})

test('only the successor confirms; asking back holds an item until it is answered', async () => {
  const of = await aLeaver(1)
  await arrange(of)
  const [item] = (await handoverOf(of)).items.filter(({ kind }) => kind === 'open')
  const confirm = (actor: Leaving['first']) => asActor(actor, (tx) => confirmItem(tx, actor, of.handoverId, item!.id))
  await expect(confirm(of.second)).rejects.toThrow(NotPermitted)
  await expect(confirm(of.manager)).rejects.toThrow(NotPermitted)
  const stranger = await managerOf(await createBureau())
  await expect(confirm(stranger)).rejects.toThrow(NotFound)

  await asActor(of.first, (tx) => askBack(tx, of.first, of.handoverId, item!.id, { question: '約束の期日は' }))
  expect((await handoverOf(of)).items.find(({ id }) => id === item!.id)?.state).toBe('asked_back')
  await asActor(of.leaver, (tx) => answerBack(tx, of.leaver, of.handoverId, item!.id, { answer: '5日です' }))
  await confirm(of.first)
  await expect(confirm(of.first)).rejects.toThrow(InvalidTransition)
})

test('several municipalities go to several successors, one of them for the time being until a successor is found', async () => {
  const of = await aLeaver(3)
  const { places } = await handoverOf(of)
  const [one] = places.filter(({ organisationId }) => organisationId === of.towns[0]!.id)
  await divide(of, [one!.id], { officer: of.manager.membershipId, interim: 'yes' })
  await arrange(of)
  await theNight()
  for (const item of (await handoverOf(of)).items) {
    const actor = item.placeId === one!.id ? of.manager : of.first
    await asActor(actor, (tx) => confirmItem(tx, actor, of.handoverId, item.id))
  }
  expect((await handoverOf(of)).state).toBe('arranged')

  const april = { ...of.manager, clock: '2027-04-10T10:00:00+09:00' }
  const decide = { successor: of.second.membershipId, from: '2027-04-10' }
  await asActor(april, (tx) => decideSuccessor(tx, april, of.handoverId, one!.id, decide))
  expect(await owned(of, of.second)).toMatchObject({ consultations: 1, supports: 1 })
  const items = (await handoverOf(of)).items.filter(({ placeId }) => placeId === one!.id)
  expect(items.map(({ state }) => state)).toEqual(['pending'])
})

test('before the day an arrangement is taken back, and everything is as before', async () => {
  const of = await aLeaver(2)
  await arrange(of)
  await expect(arrange(of)).rejects.toThrow(InvalidTransition)
  await asActor(of.manager, (tx) => undoArrangement(tx, of.manager, of.handoverId))
  await theNight()
  expect(await owned(of, of.leaver)).toMatchObject({ consultations: 3, supports: 1, drafts: 1 })
  expect((await handoverOf(of)).state).toBe('preparing')
  expect((await handoverOf(of)).places.every(({ successorName }) => successorName === null)).toBe(true)
})

test('a leaver who has gone already is handed over by the manager at once', async () => {
  const of = await aLeaver(2)
  await disablePerson(of.leaver)
  await arrange(of, { from: '2027-03-10' })
  expect(await owned(of, of.first)).toMatchObject({ consultations: 3, supports: 1, drafts: 1 })
  expect((await handoverOf(of)).movedAt).not.toBeNull()
})

test('is arranged by managers, never without a successor or to the one who leaves', async () => {
  const of = await aLeaver(1)
  await expect(arrange(of, {}, of.leaver)).rejects.toThrow(NotPermitted)
  const refused = new Refusal([{ field: 'successor', key: 'choose' }])
  expect(await arrange(of, { successor: '' })).toEqual(refused)
  expect(await arrange(of, { successor: of.leaver.membershipId })).toEqual(refused)
  const start = (actor: Leaving['first']) =>
    asActor(actor, (tx) => startHandover(tx, actor, { leaver: of.leaver.membershipId }))
  await expect(start(of.second)).rejects.toThrow(NotPermitted)
  expect(await start(of.leaver)).toEqual({ id: of.handoverId })
  expect(await owned(of, of.leaver)).toMatchObject({ consultations: 2 })
})
