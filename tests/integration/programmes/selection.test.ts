import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { compareEntries } from '@/lib/programmes/compare'
import { decideProgramme, publishProgramme } from '@/lib/programmes/decide-programme'
import { judgeEntry } from '@/lib/programmes/judge'
import { listTargets } from '@/lib/programmes/list-targets'
import { selectEntry } from '@/lib/programmes/select-entry'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { headquartersPerson, managerOf, officerOf, staffOf } from '@/tests/factories/people'
import { accepted, at, createEntry, createProgramme } from '@/tests/factories/programmes'

const AFTER = '2026-05-20T10:00:00+09:00'

async function world({ towns = 2, quota = 1 } = {}) {
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const manager = at(await managerOf(bureau), AFTER)
  const programmeId = await createProgramme(manager, { quota })
  const staff: Actor[] = []
  const entries: string[] = []
  for (let town = 0; town < towns; town++) {
    const person = await staffOf(await createMunicipality({ prefecture }))
    staff.push(person)
    entries.push(await createEntry(person, programmeId))
  }
  return { bureau, manager, programmeId, staff, entries, officer: at(await officerOf(bureau), AFTER) }
}

const meant = (outcome: 'selected' | 'not_selected') => ({
  ...{ outcome, reason: '比較のうえ。', version: 0 },
  toMunicipality: outcome === 'selected' ? '' : '次年度もご検討ください。',
})

test('Points are each person’s own; whoever is too close gives none and does not count', async () => {
  const { manager, officer, programmeId, entries, staff } = await world({ towns: 1 })
  const [id = ''] = entries
  const criteria = await asActor(manager, (tx) =>
    tx.programmeCriterion.findMany({ where: { programmeId }, orderBy: { sort: 'asc' } }),
  )
  const points = (one: number, two: number) => Object.fromEntries([one, two].map((p, i) => [criteria[i]?.id ?? '', p]))
  const judge = (person: Actor, judgement: object) =>
    asActor(person, (tx) => judgeEntry(tx, person, id, { hasConflict: false, points: {}, remark: '', ...judgement }))
  accepted(await judge(manager, { points: points(5, 1) }))
  expect(await judge(officer, { points: { [criteria[0]?.id ?? '']: 3 } })).toBeInstanceOf(Refusal)
  expect(await judge(officer, { hasConflict: true })).toBeInstanceOf(Refusal)
  accepted(await judge(officer, { hasConflict: true, remark: '前の勤務先' }))
  await expect(judge(staff[0] as Actor, { points: points(5, 5) })).rejects.toThrow(NotPermitted)
  const { rows } = await asActor(manager, (tx) => compareEntries(tx, { id: programmeId, fiscalYear: 2026 }))
  expect(rows[0]?.score).toMatchObject({ mean: 4, people: 1, conflicts: 1 })
})

test('Beyond the quota it is decided with a reason, in one act, and each town learns its own outcome only', async () => {
  const { manager, officer, programmeId, staff, entries } = await world({ towns: 3, quota: 1 })
  const decide = (person: Actor, excessReason = '') =>
    asActor(person, (tx) => decideProgramme(tx, person, programmeId, { excessReason, version: 3 }))
  expect(await decide(manager)).toMatchObject({ errors: [{ key: 'selectionMissing' }] })
  const outcomes = ['selected', 'selected', 'not_selected'] as const
  for (const [index, id] of entries.entries())
    accepted(await asActor(officer, (tx) => selectEntry(tx, officer, id, meant(outcomes[index] ?? 'selected'))))
  const wordless = { ...meant('not_selected'), toMunicipality: '', version: 1 }
  expect(await asActor(officer, (tx) => selectEntry(tx, officer, entries[0] ?? '', wordless))).toBeInstanceOf(Refusal)
  await expect(decide(officer, '理由')).rejects.toThrow(NotPermitted)
  expect(await decide(manager)).toMatchObject({ errors: [{ field: 'excessReason', key: 'excessReason' }] })
  accepted(await decide(manager, '同じ圏域の2町で取り組むため。'))
  await expect(decide(manager, 'もう一度')).rejects.toThrow(InvalidTransition)
  await expect(
    asActor(officer, (tx) => selectEntry(tx, officer, entries[2] ?? '', { ...meant('selected'), version: 1 })),
  ).rejects.toThrow(InvalidTransition)

  const seen = await asActor(staff[2] as Actor, (tx) => tx.programmeEntry.findMany())
  expect(seen).toHaveLength(1)
  expect(seen[0]).toMatchObject({ state: 'not_selected', decidedWords: '次年度もご検討ください。' })
  expect(await asActor(staff[2] as Actor, (tx) => tx.programmeSelection.count())).toBe(0)
  const byPublic = () => asActor({ kind: 'public' }, (tx) => listTargets(tx, { year: 2026 }))
  const own = (targets: Awaited<ReturnType<typeof byPublic>>) =>
    targets.filter((one) => one.programmeId === programmeId)
  expect(own(await byPublic())).toEqual([])
  await asActor(manager, (tx) => publishProgramme(tx, manager, programmeId, { version: 4 }))
  const later = { ...manager, clock: '2026-05-21T10:00:00+09:00' }
  expect(await asActor(later, (tx) => listTargets(tx, { year: 2026 }))).toHaveLength(2)
  expect(own(await byPublic())).toHaveLength(2)
})

test('Before the closing, or while somebody still has time, nothing is decided', async () => {
  const { manager, programmeId } = await world({ towns: 1 })
  const early = { ...manager, clock: '2026-05-11T17:15:00+09:00' }
  const decide = asActor(early, (tx) => decideProgramme(tx, early, programmeId, { excessReason: '', version: 3 }))
  await expect(decide).rejects.toThrow(InvalidTransition)
})

test('A national programme is headquarters’ own; a bureau’s is closed to it until the list is published', async () => {
  const { entries, programmeId } = await world({ towns: 1 })
  const headquarters = at(await headquartersPerson(), AFTER)
  expect(await asActor(headquarters, (tx) => tx.programmeEntry.count({ where: { programmeId } }))).toBe(0)
  const select = asActor(headquarters, (tx) => selectEntry(tx, headquarters, entries[0] ?? '', meant('selected')))
  await expect(select).rejects.toThrow(NotFound)
})
