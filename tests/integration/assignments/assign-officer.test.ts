import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { assignDeputy } from '@/lib/assignments/assign-deputy'
import { assignOfficer } from '@/lib/assignments/assign-officer'
import { endAssignment } from '@/lib/assignments/end-assignment'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { createBureau, createMunicipality, type Municipality } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { managerOf, officerOf } from '@/tests/factories/people'

const TODAY = '2026-11-22'

async function aBureau() {
  const bureau = await createBureau()
  const municipality = await createMunicipality({ bureau })
  const manager = { ...(await managerOf(bureau)), clock: `${TODAY}T10:00:00+09:00` }
  return { bureau, municipality, manager, first: await officerOf(bureau), second: await officerOf(bureau) }
}

function name(manager: Actor, place: Municipality, officer: Actor, from = TODAY, until: string | null = null) {
  const input = { officer: officer.membershipId, from, until, handOver: true }
  return asActor(manager, (tx) => assignOfficer(tx, manager, place.code, input))
}

async function periods(place: Municipality, kind = 'officer') {
  const rows = await ownerQuery<{ membership_id: string; from: string; until: string | null }>(
    `SELECT membership_id, valid_from::text AS from, valid_until::text AS until FROM assignments
     WHERE organisation_id = $1 AND kind = $2 ORDER BY valid_from, membership_id`,
    [place.id, kind],
  )
  return rows.map((row) => [row.membership_id, row.from, row.until])
}

test('a new officer begins the day after the one before has ended', async () => {
  const { municipality, manager, first, second } = await aBureau()
  await name(manager, municipality, first, '2026-04-01')
  await name(manager, municipality, second)
  expect(await periods(municipality)).toEqual([
    [first.membershipId, '2026-04-01', '2026-11-21'],
    [second.membershipId, TODAY, null],
  ])
})

test('an officer named by mistake is replaced on the same day', async () => {
  const { municipality, manager, first, second } = await aBureau()
  await name(manager, municipality, first)
  await name(manager, municipality, second)
  expect(await periods(municipality)).toEqual([[second.membershipId, TODAY, null]])
})

test('what is arranged for later is not overwritten, but can be taken back', async () => {
  const { municipality, manager, first, second } = await aBureau()
  await name(manager, municipality, first, '2027-04-01')
  const refused = await name(manager, municipality, second)
  expect(refused).toEqual(new Refusal([{ field: 'until', key: 'assignedLater' }]))

  await name(manager, municipality, second, TODAY, '2027-03-31')
  expect(await periods(municipality)).toEqual([
    [second.membershipId, TODAY, '2027-03-31'],
    [first.membershipId, '2027-04-01', null],
  ])
  const [later] = await ownerQuery<{ id: string }>('SELECT id FROM assignments WHERE membership_id = $1', [
    first.membershipId,
  ])
  await asActor(manager, (tx) => endAssignment(tx, manager, municipality.code, later!.id, { lastDay: TODAY }))
  expect(await periods(municipality)).toEqual([[second.membershipId, TODAY, '2027-03-31']])
})

test('only a manager of that bureau names an officer, and only one of its own', async () => {
  const { municipality, manager, first } = await aBureau()
  const elsewhere = await aBureau()

  await expect(name(first, municipality, first)).rejects.toThrow(NotPermitted)
  await expect(name(elsewhere.manager, municipality, elsewhere.first)).rejects.toThrow(NotFound)
  expect(await name(manager, municipality, elsewhere.first)).toEqual(new Refusal([{ field: 'officer', key: 'choose' }]))
  expect(await periods(municipality)).toEqual([])
})

test('the database itself refuses an officer of another bureau and a municipality of another bureau', async () => {
  const here = await aBureau()
  const there = await aBureau()
  const write = (organisationId: string, membershipId: string) =>
    asActor(here.manager, (tx) =>
      tx.assignment.createMany({
        data: {
          organisationId,
          membershipId,
          bureauId: here.bureau.id,
          kind: 'deputy',
          validFrom: new Date(TODAY),
          setByName: '管理者',
        },
      }),
    )
  await expect(write(there.municipality.id, here.first.membershipId)).rejects.toThrow()
  await expect(write(here.municipality.id, there.first.membershipId)).rejects.toThrow()
  await expect(write(here.municipality.id, here.first.membershipId)).resolves.toEqual({ count: 1 })
})

test('two managers at once never leave two officers', async () => {
  const { bureau, municipality, manager, first, second } = await aBureau()
  const other = { ...(await managerOf(bureau)), clock: manager.clock }
  await Promise.all([name(manager, municipality, first), name(other, municipality, second)])
  expect(await periods(municipality)).toHaveLength(1)
})

test('deputies may be several, each person once at a time', async () => {
  const { municipality, manager, first, second } = await aBureau()
  const add = (deputy: Actor) =>
    asActor(manager, (tx) =>
      assignDeputy(tx, manager, municipality.code, { deputy: deputy.membershipId, from: TODAY, until: null }),
    )
  await add(first)
  await add(second)
  expect(await add(first)).toEqual(new Refusal([{ field: 'deputy', key: 'nothingToChange' }]))
  expect(await periods(municipality, 'deputy')).toHaveLength(2)
  await expect(
    asActor(first, (tx) =>
      assignDeputy(tx, first, municipality.code, { deputy: first.membershipId, from: TODAY, until: null }),
    ),
  ).rejects.toThrow(NotPermitted)
})
