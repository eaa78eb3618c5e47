import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { listComing } from '@/lib/assignments/list-coming'
import { listGaps } from '@/lib/assignments/list-gaps'
import { realiseTrial } from '@/lib/assignments/realise-trial'
import { linesOf, listMovers, readMoves, weigh } from '@/lib/assignments/trial'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { assignOfficer } from '@/tests/factories/assignments'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { managerOf, officerOf } from '@/tests/factories/people'

const NOW = '2027-03-10T10:00:00+09:00'

async function twoOfficers() {
  const bureau = await createBureau()
  const manager = { ...(await managerOf(bureau)), clock: NOW }
  const busy = await officerOf(bureau, { name: '多忙 一郎' })
  const free = await officerOf(bureau, { name: '余裕 花子' })
  const towns = await Promise.all([1, 2].map(() => createMunicipality({ bureau })))
  for (const town of towns) await assignOfficer(town, busy)
  const moving = await createConsultation({ municipality: towns[0], at: '2027-03-01T09:00:00+09:00' })
  await createConsultation({ municipality: towns[1], at: '2027-03-01T09:00:00+09:00' })
  const moves = new Map([[towns[0]!.code, free.membershipId]])
  const realise = (actor: Actor, changes = 1) =>
    asActor(actor, (tx) =>
      realiseTrial(tx, actor, { moves: linesOf(moves).join(' '), from: '2027-04-01', handOver: true, changes }),
    )
  return { bureau, manager, busy, free, towns, moving, moves, realise }
}

test('a trial shows each consultation that would move and the load before and after, and changes nothing', async () => {
  const { manager, busy, free, moving, moves } = await twoOfficers()
  expect(readMoves(linesOf(moves))).toEqual(moves)
  expect(readMoves(['not a move', '../../etc'])).toEqual(new Map())
  const { movers, weighed } = await asActor(manager, async (tx) => {
    const movers = await listMovers(tx, manager, moves)
    return { movers, weighed: await weigh(tx, manager, moves, movers) }
  })
  expect(movers.map(({ number, from }) => [number, from])).toEqual([[moving.number, busy.name]])
  const of = (actor: Actor) => weighed.find(({ membershipId }) => membershipId === actor.membershipId)
  expect(of(busy)).toMatchObject({ before: { places: 2, open: 2 }, after: { places: 1, open: 1 } })
  expect(of(free)).toMatchObject({ before: { places: 0, open: 0 }, after: { places: 1, open: 1 } })
  expect(await asActor(manager, (tx) => listComing(tx, manager))).toEqual([])
})

test('is made real with a date by a manager, and only when it still is what was shown', async () => {
  const { manager, busy, free, towns, realise } = await twoOfficers()
  await expect(realise(busy)).rejects.toThrow(NotPermitted)
  expect(await realise(manager, 2)).toEqual(new Refusal([{ field: '', key: 'changedMeanwhile' }]))
  expect(await realise(manager)).toMatchObject({ changed: 1 })
  expect(await asActor(manager, (tx) => listComing(tx, manager))).toMatchObject([
    { code: towns[0]!.code, officer: free.name, from: '2027-04-01', open: 1 },
  ])
})

test('the gaps name who is without an officer now or soon, and not where somebody follows', async () => {
  const { bureau, manager, busy } = await twoOfficers()
  const [none, ending, followed] = await Promise.all([1, 2, 3].map(() => createMunicipality({ bureau })))
  for (const town of [ending!, followed!]) await assignOfficer(town, busy, { validUntil: '2027-03-31' })
  await assignOfficer(followed!, busy, { validFrom: '2027-04-01' })
  const gaps = await asActor(manager, (tx) => listGaps(tx, manager))
  const reasons = new Map(gaps.map(({ code, reason }) => [code, reason]))
  expect([none, ending, followed].map((town) => reasons.get(town!.code))).toEqual(['none', 'ends', undefined])
})
