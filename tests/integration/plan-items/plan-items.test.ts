import { afterAll, expect, test } from 'vitest'
import { listWaitingForUs } from '@/lib/consultations/list-waiting-for-us'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { asSystem, closeWorkerDatabase } from '@/lib/jobs/as-system'
import { remind } from '@/lib/jobs/remind'
import { PlanDecisionInput, PlanItemChange, PlanItemInput } from '@/lib/planItems/input'
import { addPlanItem, changePlanItem, decidePlanItem } from '@/lib/planItems/keep'
import { listPlanItems, listPlanItemsOf, readPlanItem } from '@/lib/planItems/list'
import { atTime } from '@/tests/factories/consultations'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf, staffOf } from '@/tests/factories/people'
import { createCase } from '@/tests/factories/supports'

afterAll(closeWorkerDatabase)

const typed = {
  ...{ what: '送迎を位置づける', result: '参加者 12人 → 30人', planName: '第10期介護保険事業計画' },
  ...{ ownerName: '高齢者支援係', dueOn: 'R8.12.25' },
}

async function kept() {
  const of = await createCase('2026-10-05T12:00:00+09:00')
  const staff = atTime(of.staff, '2026-10-06T12:00:00+09:00')
  const { id } = await asActor(staff, (tx) =>
    addPlanItem(tx, staff, of.consultation.number, PlanItemInput.parse(typed)),
  )
  return { ...of, staff, id }
}
const decided = (more: object) =>
  PlanDecisionInput.parse({ state: 'included', decidedOn: 'R8.11.2', version: '1', ...more })

test('a town writes down what goes into its plan; its desk reads it, another town does not find it', async () => {
  const { staff, officer, consultation, id } = await kept()
  const [own] = await asActor(staff, (tx) => listPlanItems(tx, staff.organisationId))
  expect(own).toMatchObject({
    what: '送迎を位置づける',
    state: 'considering',
    consultation: { number: consultation.number },
  })
  expect(await asActor(officer, (tx) => listPlanItemsOf(tx, consultation.id))).toHaveLength(1)
  await expect(asActor(officer, (tx) => decidePlanItem(tx, officer, id, decided({})))).rejects.toThrow(NotPermitted)
  const stranger = await staffOf(await createMunicipality())
  expect(await asActor(stranger, (tx) => readPlanItem(tx, stranger, id))).toBeNull()
  await expect(asActor(stranger, (tx) => decidePlanItem(tx, stranger, id, decided({})))).rejects.toThrow(NotFound)
})

test('what became of it is said with its day and can be considered again; who saves second is told', async () => {
  const { staff, id } = await kept()
  const decide = (more: object) => asActor(staff, (tx) => decidePlanItem(tx, staff, id, decided(more)))
  await decide({ decidedWords: '第3章' })
  await expect(decide({ state: 'dropped' })).rejects.toThrow(InvalidTransition)
  const change = PlanItemChange.parse({ ...typed, what: '直した', version: '1' })
  await expect(asActor(staff, (tx) => changePlanItem(tx, staff, id, change))).rejects.toThrow(InvalidTransition)
  expect(await asActor(staff, (tx) => readPlanItem(tx, staff, id))).toMatchObject({
    state: 'included',
    decidedWords: '第3章',
    version: 2,
  })
  await decide({ state: 'considering', decidedOn: '', version: '2' })
  expect(await asActor(staff, (tx) => readPlanItem(tx, staff, id))).toMatchObject({
    state: 'considering',
    decidedOn: null,
  })
  expect(PlanDecisionInput.safeParse({ state: 'dropped', decidedOn: '', version: '1' }).success).toBe(false)
})

test('thirty days before its deadline the town is reminded once and finds it among what waits; a new deadline counts anew', async () => {
  const { staff, officer, consultation, id } = await kept()
  const told = () =>
    asSystem((tx) => tx.notice.count({ where: { kind: 'plan_item_due', consultationId: consultation.id } }))
  const seen: [string, number][] = []
  for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) {
    await asSystem(remind, `${day}T09:10:00+09:00`)
    seen.push([day, await told()])
  }
  expect(seen).toEqual([
    ['2026-11-24', 0],
    ['2026-11-25', 1],
    ['2026-11-26', 1],
  ])
  const waiting = async (day: string) => {
    const who = atTime(staff, `${day}T12:00:00+09:00`)
    return (await asActor(who, (tx) => listWaitingForUs(tx, who))).elsewhere.map(({ kind }) => kind)
  }
  expect([await waiting('2026-11-24'), await waiting('2026-11-25')]).toEqual([[], ['planItem']])
  const later = PlanItemChange.parse({ ...typed, dueOn: 'R9.3.31', version: '1' })
  await asActor(staff, (tx) => changePlanItem(tx, staff, id, later))
  await asSystem(remind, '2027-03-01T09:10:00+09:00')
  expect(await told()).toBe(2)
  const kinds = await asActor(officer, (tx) =>
    tx.timelineEntry.findMany({ where: { subjectId: id }, select: { kind: true } }),
  )
  expect(kinds.map(({ kind }) => kind)).toEqual(['plan_item_added'])
})

test('the desk writes one down on behalf of a town, and the entry says so; what becomes of it the town says', async () => {
  const { staff, officer, consultation } = await kept()
  const at = atTime(officer, '2026-10-07T12:00:00+09:00')
  const { number } = consultation
  const { id } = await asActor(at, (tx) => addPlanItem(tx, at, number, PlanItemInput.parse(typed)))
  expect(await asActor(staff, (tx) => readPlanItem(tx, staff, id))).toMatchObject({
    ...{ byDesk: true, writtenByName: officer.name, state: 'considering' },
  })
  const entries = await asActor(staff, (tx) => tx.timelineEntry.findMany({ where: { subjectId: id } }))
  expect(entries).toMatchObject([{ kind: 'plan_item_added', actorSide: 'desk', facts: { side: 'desk' } }])
  await expect(asActor(officer, (tx) => decidePlanItem(tx, officer, id, decided({})))).rejects.toThrow(NotPermitted)
  const far = await officerOf(await createBureau())
  await expect(asActor(far, (tx) => addPlanItem(tx, far, number, PlanItemInput.parse(typed)))).rejects.toThrow(NotFound)
  await asActor(staff, (tx) => decidePlanItem(tx, staff, id, decided({})))
  expect(await asActor(staff, (tx) => readPlanItem(tx, staff, id))).toMatchObject({ state: 'included', byDesk: true })
})
