import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { readFirstDay } from '@/lib/assignments/read-first-day'
import { startArranged } from '@/lib/assignments/start-arranged'
import { tellOfficers } from '@/lib/assignments/tell-officers'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { collectItems } from '@/lib/handovers/collect'
import { confirmItem } from '@/lib/handovers/confirm'
import { readHandover } from '@/lib/handovers/read'
import { readBriefs } from '@/lib/handovers/read-brief'
import { startDueHandovers } from '@/lib/handovers/start-due'
import { writeKnowledge } from '@/lib/handovers/write-down'
import { asSystem } from '@/lib/jobs/as-system'
import { setTodo } from '@/lib/todos/set'
import { aLeaver, arrange, FIRST, type Leaving, NIGHT } from './leaver'

const MORNING = '2027-04-01T09:00:00+09:00'
const KNOWN = { strengths: '通いの場が多い', people: '包括の佐藤さん', knowHow: '連絡は午前がよい', version: 1 }

async function promise(of: Leaving) {
  const [one] = of.consultations
  const todo = { text: '事例集を送る', owner: of.leaver.membershipId, dueOn: '2027-04-05', shared: false }
  const source = { entryId: '', sessionId: '' }
  const set = await asActor(of.leaver, (tx) => setTodo(tx, of.leaver, one!.number, { ...todo, ...source }))
  if (set instanceof Refusal) throw new Error('refused')
}

async function theNight() {
  await startDueHandovers(NIGHT)
  await startArranged(NIGHT)
}

test('the leaver’s know-how stands in the 引継書; a colleague reads it, another bureau finds nothing, only the leaver writes', async () => {
  const of = await aLeaver(1)
  const read = (actor: Actor) => asActor(actor, (tx) => readHandover(tx, actor, of.handoverId))
  const place = (await read(of.leaver)).places.find(({ organisation }) => organisation.id === of.towns[0]!.id)
  const write = (actor: Actor) => asActor(actor, (tx) => writeKnowledge(tx, actor, of.handoverId, place!.id, KNOWN))
  await expect(write(of.second)).rejects.toThrow(NotPermitted)
  await write(of.leaver)
  await arrange(of)
  const { places } = await read(of.first)
  const { version: _seen, ...texts } = KNOWN
  expect(places.find(({ id }) => id === place!.id)).toMatchObject(texts)
  const stranger = (await aLeaver(1)).manager
  await expect(read(stranger)).rejects.toThrow(NotFound)
})

test('the 引継書 says of each consultation what was promised, what comes next, whom to call, and which effects are still to be asked for', async () => {
  const of = await aLeaver(2)
  await promise(of)
  const briefs = await asActor(of.first, (tx) => readBriefs(tx, [of.consultations[0]!.id, of.done.id, of.lent.id]))
  const brief = briefs.get(of.consultations[0]!.id)
  expect(brief?.promises).toContainEqual(
    expect.objectContaining({ what: '事例集を送る', who: of.leaver.name, on: '2027-04-05' }),
  )
  expect(brief).toMatchObject({ contactName: of.staff[0]!.name, state: 'supporting' })
  expect(brief?.supports).toHaveLength(1)
  expect(brief?.digest.total).toBeGreaterThan(0)
  expect(briefs.get(of.done.id)?.pending.map(({ state }) => state)).toContain('scheduled')
})

test('on the first day the successor finds the municipalities, what is owed and what is to be confirmed; nothing is left with the leaver', async () => {
  const of = await aLeaver(30)
  await promise(of)
  await arrange(of)
  await theNight()
  const first = { ...of.first, bureauId: of.bureau.id, clock: MORNING }
  const day = () => asActor(first, (tx) => readFirstDay(tx, first, FIRST))
  const { places, owed, unconfirmed } = await day()
  expect(places.map(({ id }) => id).sort()).toEqual(of.towns.map(({ id }) => id).sort())
  expect(places.reduce((sum, { open }) => sum + open, 0)).toBe(30)
  expect(owed.map(({ what }) => what)).toContain('事例集を送る')
  expect(unconfirmed).toHaveLength(33)
  const { items } = await asActor(first, (tx) => readHandover(tx, first, of.handoverId))
  await asActor(first, (tx) => confirmItem(tx, first, of.handoverId, items[0]!.id))
  expect((await day()).unconfirmed).toHaveLength(32)

  const left = (actor: Actor) => asActor(first, (tx) => collectItems(tx, of.bureau.id, actor.membershipId))
  expect(await left(of.leaver)).toEqual([])
  const kinds = (await left(of.first)).map(({ kind }) => kind)
  expect(['open', 'draft', 'follow_up'].map((kind) => kinds.filter((one) => one === kind).length)).toEqual([31, 1, 1])
})

test('each municipality is told the new name once, also when the night runs twice', async () => {
  const of = await aLeaver(3)
  await arrange(of)
  const ids = of.towns.map(({ id }) => id)
  const told = () =>
    asSystem(
      (tx) => tx.$queryRaw<{ to: string; officer: string }[]>`
        SELECT a.organisation_id AS "to", a.membership_id AS officer
        FROM assignments a JOIN notices n ON n.subject_id = a.id AND n.kind = 'officer_named'
        WHERE a.organisation_id = ANY (${ids}::uuid[]) ORDER BY a.organisation_id`,
    )
  await asSystem(tellOfficers, '2027-03-31T09:10:00+09:00')
  expect(await told()).toEqual([])
  for (const at of [NIGHT, NIGHT, MORNING]) {
    await theNight()
    await asSystem(tellOfficers, at)
  }
  expect(await told()).toEqual([...ids].sort().map((to) => ({ to, officer: of.first.membershipId })))
})
