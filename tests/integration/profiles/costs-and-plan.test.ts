import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { FieldsInput, saveFields } from '@/lib/consultations/fields'
import { listSimilarGaps } from '@/lib/consultations/list-similar-gaps'
import { submitConsultation } from '@/lib/consultations/submit'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { CostInput, PlanMarksInput } from '@/lib/profiles/input'
import { latestOf } from '@/lib/profiles/latest-mark'
import { markPlan } from '@/lib/profiles/mark-plan'
import { listCosts, readCosts } from '@/lib/profiles/read-costs'
import { countPlan, readPlan } from '@/lib/profiles/read-plan'
import { recordCost } from '@/lib/profiles/record-cost'
import { createDraft } from '@/tests/factories/consultations'
import { createBureau, createMunicipality, createPrefecture } from '@/tests/factories/organisations'
import { ownerQuery } from '@/tests/factories/owner'
import { officerOf, prefectureStaffOf, staffOf } from '@/tests/factories/people'

const record = (actor: Actor, typed: Record<string, string>, code?: string) =>
  asActor(actor, (tx) =>
    recordCost(
      tx,
      actor,
      code,
      CostInput.parse({ fiscalYear: '2024', standing: 'meets', costSource: '決算', version: '0', ...typed }),
    ),
  )

test('Municipalities over the ceiling are listed by their excess, which is worked out and cannot be wrong', async () => {
  const bureau = await createBureau()
  const officer = await officerOf(bureau)
  const [a, b] = [await createMunicipality({ bureau }), await createMunicipality({ bureau })]
  const staff = await staffOf(a)
  await record(staff, { amount: '66,672', ceiling: '60000', measures: '通所Cの活用' })
  await record(officer, { excess: '△200' }, b.code)
  await record(await staffOf(await createMunicipality()), { excess: '99999' })
  const wrong = await record(staff, { fiscalYear: '2025', amount: '10', ceiling: '8', excess: '3' })
  expect(wrong instanceof Refusal && wrong.errors).toEqual([{ field: 'excess', key: 'sum' }])

  const listed = await asActor(officer, (tx) => listCosts(tx, bureau.id, 2024))
  expect(listed.map(({ excess, organisation }) => [organisation.code, excess])).toEqual([
    [a.code, 6672],
    [b.code, -200],
  ])
  await expect(record(staff, { amount: '1' })).rejects.toThrow(InvalidTransition)
  await record(staff, { amount: '70000', ceiling: '60000', version: '1' })
  expect(await asActor(staff, (tx) => readCosts(tx, a.id))).toMatchObject([{ excess: 10000, version: 2 }])
  await expect(record(await officerOf(await createBureau()), { excess: '1' }, a.code)).rejects.toThrow(NotFound)
})

test('A municipality marks the 16 items; the bureau sees how many work on each and in which they ask', async () => {
  await ownerQuery(
    `INSERT INTO welfare_plan_items (number, name, name_en, theme_keys) SELECT n, 'item', 'item', '{}' FROM generate_series(1, 16) n ON CONFLICT DO NOTHING`,
  )
  const bureau = await createBureau()
  const prefecture = await createPrefecture({ bureau })
  const town = await createMunicipality({ prefecture })
  const [staff, officer] = [await staffOf(town), await officerOf(bureau)]
  const mark = (actor: Actor, typed: Record<string, string>) =>
    asActor(actor, (tx) => markPlan(tx, actor, PlanMarksInput.parse(typed)))
  expect(await mark(staff, { item3: 'working', note3: '重層事業で対応', item16: 'planned' })).toEqual({ changed: 2 })
  const colleague = mark(await staffOf(town), { item4: 'planned' })
  await expect(colleague).rejects.toMatchObject({ event: 'edit', theirs: { items: '3 item\n16 item' } })
  const marked = await asActor(staff, (tx) => readPlan(tx, town.id))
  const seen = latestOf(marked.flatMap((line) => line.mark ?? []))
  expect(await mark(staff, { item3: 'working', note3: '重層事業で対応', item16: 'not_yet', seen })).toEqual({
    changed: 1,
  })
  await expect(mark(await prefectureStaffOf(prefecture), { item3: 'working' })).rejects.toThrow(NotPermitted)
  await sendGap(staff, ['elderly', 'hardship'], '2026-06-01T10:00:00+09:00')

  const counts = await asActor(officer, (tx) => countPlan(tx, bureau.id, 2026))
  expect(counts[0]).toMatchObject({ number: 3, working: 1, consultations: 1 })
  const stranger = await staffOf(await createMunicipality({ prefecture }))
  const marks = await asActor(stranger, (tx) => readPlan(tx, town.id))
  expect(marks.filter((line) => line.mark)).toEqual([])
})

async function sendGap(staff: Actor, fields: string[], at?: string) {
  const draft = await createDraft({ staff, at })
  const person = at ? { ...staff, clock: at } : staff
  return await asActor(person, async (tx) => {
    await saveFields(tx, person, draft.id, FieldsInput.parse({ fields, isGap: 'yes' }))
    const sent = await submitConsultation(tx, person, draft.id)
    if (sent instanceof Refusal) throw new Error('refused')
    return sent
  })
}

test('A consultation carries several fields; similar ones are shown to the desk, and to a municipality its own alone', async () => {
  const bureau = await createBureau()
  const [here, there] = [await createMunicipality({ bureau }), await createMunicipality({ bureau })]
  const [staff, neighbour, officer] = [await staffOf(here), await staffOf(there), await officerOf(bureau)]
  const one = await sendGap(staff, ['elderly', 'disability', 'nonsense'])
  const own = await sendGap(staff, ['elderly'])
  const other = await sendGap(neighbour, ['elderly', 'disability'])
  const similar = (actor: Actor) =>
    asActor(actor, async (tx) => {
      const about = await tx.consultation.findUniqueOrThrow({ where: { id: one.id } })
      expect(about.fields).toEqual(['elderly', 'disability'])
      return (await listSimilarGaps(tx, about)).map(({ number }) => number)
    })
  expect(await similar(officer)).toEqual([other.number, own.number])
  expect(await similar(staff)).toEqual([own.number])
})
