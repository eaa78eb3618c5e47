import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { withdrawConsultation } from '@/lib/consultations/withdraw'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { correctCost, withdrawCost } from '@/lib/supportCosts/change'
import { CostCorrection, CostInput } from '@/lib/supportCosts/input'
import { readCostsOf } from '@/lib/supportCosts/read'
import { recordCost, recordNoCost } from '@/lib/supportCosts/record'
import { readTimeline } from '@/lib/timeline/read'
import { atTime } from '@/tests/factories/consultations'
import { createBureau } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import { createCase, createProposal, createSupportUnderWay } from '@/tests/factories/supports'

const JUNE = '2026-06-20T10:00:00+09:00'
const HALL = { kind: 'hall' as const, yen: '１２，０００', spentOn: '令和8年6月18日' }

async function underWay() {
  const { officer, staff, consultation } = await createCase('2026-06-01T10:00:00+09:00')
  const { id } = await createSupportUnderWay({ officer, staff, consultation, at: '2026-06-02T10:00:00+09:00' })
  const at = atTime(officer, JUNE)
  const recordAs = (who: Actor, typed: z.input<typeof CostInput> = HALL) =>
    asActor(atTime(who, JUNE), (tx) => recordCost(tx, atTime(who, JUNE), id, CostInput.parse(typed)))
  const record = async (typed?: z.input<typeof CostInput>) => {
    const done = await recordAs(at, typed)
    if (done instanceof Refusal) throw new Error('refused')
    return done.id
  }
  const standing = async () => {
    const { costs } = await asActor(at, (tx) => readCostsOf(tx, id))
    return costs.filter(({ withdrawnAt }) => !withdrawnAt).map(({ kind, yen }) => [kind, yen])
  }
  return { officer: at, staff, consultation, id, record, recordAs, standing }
}

test('an amount is recorded by the desk and stays inside the bureau', async () => {
  const { officer, staff, consultation, id, record, recordAs, standing } = await underWay()
  await record()
  expect(await standing()).toEqual([['hall', 12_000]])
  const kinds = async (who: Actor) =>
    (await asActor(who, (tx) => readTimeline(tx, consultation.id))).entries.map(({ kind }) => kind)
  expect(await kinds(officer)).toContain('cost_recorded')
  expect(await kinds(staff)).not.toContain('cost_recorded')
  expect(await asActor(staff, (tx) => tx.supportCost.count())).toBe(0)

  await expect(recordAs(staff)).rejects.toThrow(NotPermitted)
  const stranger = await officerOf(await createBureau())
  await expect(recordAs(stranger)).rejects.toThrow(NotFound)
  expect(await asActor(stranger, (tx) => tx.supportCost.count({ where: { supportId: id } }))).toBe(0)
  expect(await standing()).toHaveLength(1)
})

test('an amount is a whole number of yen above nought, of a day that has come, and says what it was for', async () => {
  for (const yen of ['', '0', '-5', '1.5', '千円', '100000001'])
    expect(CostInput.safeParse({ ...HALL, yen }).success).toBe(false)
  expect(CostInput.safeParse({ ...HALL, kind: 'other' }).success).toBe(false)
  expect(CostInput.safeParse({ ...HALL, kind: 'none' }).success).toBe(false)
  const { officer, recordAs, standing } = await underWay()
  const refused = await recordAs(officer, { ...HALL, spentOn: '2026-06-21' })
  expect(refused).toMatchObject({ errors: [{ field: 'spentOn', key: 'past' }] })
  expect(await standing()).toEqual([])
})

test('that nothing was spent is said once, of two at the same time by one, and ends with an amount', async () => {
  const { officer, id, record, standing } = await underWay()
  const nothing = () => asActor(officer, (tx) => recordNoCost(tx, officer, id))
  const both = await Promise.allSettled([nothing(), nothing()])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await standing()).toEqual([['none', 0]])
  await record()
  expect(await standing()).toEqual([['hall', 12_000]])
  await expect(nothing()).rejects.toThrow(InvalidTransition)
})

test('an amount is corrected and taken back with a reason, stays on record, and is not changed afterwards', async () => {
  const { officer, id, record, standing } = await underWay()
  const costId = await record()
  const at = { supportId: id, costId }
  const correct = (typed: object) =>
    asActor(officer, (tx) => correctCost(tx, officer, at, CostCorrection.parse({ ...HALL, ...typed })))
  await correct({ yen: '9000', version: '1' })
  expect(await standing()).toEqual([['hall', 9000]])
  await expect(correct({ yen: '1', version: '1' })).rejects.toThrow(InvalidTransition)
  const takeBack = () => asActor(officer, (tx) => withdrawCost(tx, officer, at, { withdrawReason: '二重', version: 2 }))
  await takeBack()
  expect(await standing()).toEqual([])
  const { costs } = await asActor(officer, (tx) => readCostsOf(tx, id))
  expect(costs).toMatchObject([{ yen: 9000, withdrawnByName: officer.name, withdrawReason: '二重' }])
  await expect(takeBack()).rejects.toThrow(InvalidTransition)
  await expect(correct({ version: '3' })).rejects.toThrow(InvalidTransition)
})

test('nothing is spent on what nobody has agreed to; what was spent counts though the matter is withdrawn', async () => {
  const { officer, staff, consultation, recordAs, standing } = await underWay()
  const proposal = await createProposal({ officer, consultation, at: '2026-06-03T10:00:00+09:00' })
  const early = asActor(officer, (tx) => recordCost(tx, officer, proposal.id, CostInput.parse(HALL)))
  await expect(early).rejects.toThrow(InvalidTransition)
  await asActor(atTime(staff, JUNE), (tx) =>
    withdrawConsultation(tx, staff, consultation.number, { reason: '解決した' }),
  )
  await recordAs(officer)
  expect(await standing()).toEqual([['hall', 12_000]])
})
