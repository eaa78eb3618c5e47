import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { assignPrefecture } from '@/lib/assignments/assign-prefecture'
import { countGaps } from '@/lib/assignments/count-gaps'
import { Filters } from '@/lib/assignments/filters'
import { listMunicipalities } from '@/lib/assignments/list-municipalities'
import { asActor } from '@/lib/db/as-actor'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { assignOfficer } from '@/tests/factories/assignments'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { managerOf, officerOf } from '@/tests/factories/people'

const TODAY = '2026-11-22'

/** A prefecture with three towns, one of which has its officer already. */
async function aPrefecture() {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const [town] = await Promise.all([1, 2, 3].map(() => createMunicipality({ prefecture })))
  const manager = { ...(await managerOf(bureau)), clock: `${TODAY}T10:00:00+09:00` }
  const [officer, newcomer] = [await officerOf(bureau), await officerOf(bureau)]
  await assignOfficer(town!, officer)
  const name = (actor: Actor, scope: 'gaps' | 'all', changes: number) =>
    asActor(actor, (tx) =>
      assignPrefecture(tx, actor, prefecture.prefectureCode, {
        officer: newcomer.membershipId,
        from: TODAY,
        until: null,
        handOver: true,
        scope,
        changes,
      }),
    )
  const list = async () => {
    const filters = Filters.parse({ prefecture: prefecture.prefectureCode })
    const { places } = await asActor(manager, (tx) => listMunicipalities(tx, manager, filters, TODAY))
    return places.map((place) => place.officer?.name ?? null)
  }
  return { manager, officer, newcomer, name, list }
}

test('fills the gaps of a prefecture in one go, and leaves the others alone', async () => {
  const { manager, officer, newcomer, name, list } = await aPrefecture()
  expect(await asActor(manager, (tx) => countGaps(tx, manager))).toMatchObject([{ places: 4, gaps: 3 }])
  expect(await name(manager, 'gaps', 3)).toMatchObject({ changed: 3 })
  expect((await list()).sort()).toEqual([officer.name, newcomer.name, newcomer.name, newcomer.name].sort())
  expect(await asActor(manager, (tx) => countGaps(tx, manager))).toMatchObject([{ places: 4, gaps: 0 }])
})

test('names one officer for the prefecture and all its municipalities', async () => {
  const { manager, newcomer, name, list } = await aPrefecture()
  expect(await name(manager, 'all', 4)).toMatchObject({ changed: 4 })
  expect(await list()).toEqual(Array(4).fill(newcomer.name))
})

test('changes nothing when it no longer is what the preview showed', async () => {
  const { manager, name, list } = await aPrefecture()
  expect(await name(manager, 'all', 2)).toEqual(new Refusal([{ field: '', key: 'changedMeanwhile' }]))
  expect((await list()).filter(Boolean)).toHaveLength(1)
})

test('is for the managers of that bureau', async () => {
  const { officer, name, list } = await aPrefecture()
  const stranger = await managerOf(await createBureau())
  await expect(name(officer, 'all', 4)).rejects.toThrow(NotPermitted)
  await expect(name(stranger, 'all', 4)).rejects.toThrow(NotFound)
  expect((await list()).filter(Boolean)).toHaveLength(1)
})
