import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { assignOfficer } from '@/lib/assignments/assign-officer'
import { countLoad } from '@/lib/assignments/count-load'
import { asActor } from '@/lib/db/as-actor'
import { createConsultation } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { managerOf, officerOf } from '@/tests/factories/people'

const NOW = '2026-11-22T10:00:00+09:00'

async function aMunicipalityWithWork() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const manager = { ...(await managerOf(bureau)), clock: NOW }
  const before = await officerOf(bureau, { name: '前任 一郎' })
  const after = await officerOf(bureau, { name: '後任 花子' })
  const open = await createConsultation({ municipality, officer: before, at: '2026-11-02T09:00:00+09:00' })
  const done = await createConsultation({ municipality, at: '2026-11-03T09:00:00+09:00' })
  await asActor(before, (tx) =>
    tx.consultation.update({
      where: { id: done.id },
      data: { state: 'completed', completedAt: new Date(NOW), completion: 'answered_on_spot', waitingOn: 'nobody' },
      select: { id: true },
    }),
  )
  const change = (more: { from?: string; handOver?: boolean } = {}) =>
    asActor(manager, (tx) =>
      assignOfficer(tx, manager, municipality.code, {
        officer: after.membershipId,
        from: '2026-11-22',
        until: null,
        handOver: true,
        ...more,
      }),
    )
  return { manager, before, after, open, done, change }
}

const officerOfConsultation = (reader: Actor, { id }: { id: string }) =>
  asActor(reader, (tx) => tx.consultation.findUniqueOrThrow({ where: { id }, select: { officerName: true } }))

test('open consultations go to the new officer with a line in the timeline, completed ones stay', async () => {
  const { manager, before, after, open, done, change } = await aMunicipalityWithWork()
  expect(await change()).toMatchObject({ handedOver: 1 })

  expect(await officerOfConsultation(manager, open)).toEqual({ officerName: after.name })
  expect(await officerOfConsultation(manager, done)).toEqual({ officerName: before.name })
  const lines = await asActor(manager, (tx) =>
    tx.timelineEntry.findMany({
      where: { consultationId: open.id, kind: 'officer_changed' },
      select: { facts: true, audience: true },
    }),
  )
  expect(lines).toEqual([{ facts: { officer: after.name, from: before.name }, audience: 'shared' }])
})

test('unticked, the work stays where it is', async () => {
  const { manager, before, open, change } = await aMunicipalityWithWork()
  expect(await change({ handOver: false })).toMatchObject({ handedOver: 0 })
  expect(await officerOfConsultation(manager, open)).toEqual({ officerName: before.name })
})

test('an officer named from a later day takes nothing over yet', async () => {
  const { manager, before, open, change } = await aMunicipalityWithWork()
  expect(await change({ from: '2027-04-01' })).toMatchObject({ handedOver: 0 })
  expect(await officerOfConsultation(manager, open)).toEqual({ officerName: before.name })
})

test('the load of each officer follows', async () => {
  const { manager, before, after, change } = await aMunicipalityWithWork()
  await change()
  const load = await asActor(manager, (tx) => countLoad(tx, manager))
  const of = (actor: Actor) => load.find(({ membershipId }) => membershipId === actor.membershipId)
  expect(of(after)).toMatchObject({ places: 1, open: 1, overdue: 1, waitingDesk: 1, waitingMunicipality: 0 })
  expect(of(before)).toMatchObject({ places: 0, open: 0, overdue: 0 })
})
