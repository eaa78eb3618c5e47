import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { answerOffer } from '@/lib/dispatches/answer'
import { changeFee, listFees, readFee } from '@/lib/dispatches/fees'
import { VisitInput } from '@/lib/dispatches/offer-input'
import { readStanding } from '@/lib/dispatches/standing'
import { recordVisit } from '@/lib/dispatches/visit'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { readTimeline } from '@/lib/timeline/read'
import { aDispatch, anAdvisor, ledgerOf, made, offerTo } from '@/tests/factories/advisors'
import { atTime } from '@/tests/factories/consultations'

const JUNE = '2026-06-20T10:00:00+09:00'
const ACCEPT = { decision: 'accept', declineKind: null, answer: '' } as const
const VISIT = { heldOn: '令和8年6月18日', days: '１', feeYen: '20,000', travelYen: '15000' }

async function accepted() {
  const of = await aDispatch()
  const entry = await anAdvisor(of)
  const { id } = made(await offerTo(of, entry.id, { days: 2 }))
  await asActor(entry.advisor, (tx) => answerOffer(tx, entry.advisor, id, ACCEPT))
  const officer = atTime(of.officer, JUNE)
  const record = (visit: Record<string, string>) =>
    asActor(officer, (tx) => recordVisit(tx, officer, of.supportId, id, VisitInput.parse(visit)))
  return { ...of, ...entry, officer, requestId: id, record }
}

test('a visit turns what was assigned into what was used and writes the fee; the last one gives back the rest', async () => {
  const { officer, staff, bureau, consultation, requestId, record } = await accepted()
  await record(VISIT)
  expect(await ledgerOf(officer, requestId)).toEqual({ reserved: 0, assigned: 1, used: 1 })
  await record({ ...VISIT, heldOn: '2026-06-19', days: '0.5', isLast: 'on' })
  expect(await ledgerOf(officer, requestId)).toEqual({ reserved: 0, assigned: 0, used: 1.5 })
  const fees = await asActor(officer, (tx) => listFees(tx, bureau.id, 2026))
  expect(fees.map(({ days, feeYen, travelYen, paidOn }) => [days, feeYen, travelYen, paidOn])).toEqual([
    [1, 20_000, 15_000, null],
    [0.5, 20_000, 15_000, null],
  ])
  await expect(record(VISIT)).rejects.toThrow(InvalidTransition)
  const told = (await asActor(staff, (tx) => readTimeline(tx, consultation.id))).entries.map(({ kind }) => kind)
  expect(told.filter((kind) => kind === 'visit_recorded')).toHaveLength(2)
  expect(await asActor(staff, (tx) => tx.dispatchFee.count())).toBe(0)
})

test('a visit in the next fiscal year counts there, and frees this one', async () => {
  const { officer, advisor, bureau, municipality, menu, id, requestId, supportId, manager } = await accepted()
  await asActor(manager, (tx) =>
    tx.dispatchCap.createMany({
      data: [2026, 2027].map((fiscalYear) => ({
        ...{ bureauId: bureau.id, fiscalYear, scope: 'advisor', unit: 'days', cap: 10, isStrict: false },
        setByName: manager.name,
      })),
    }),
  )
  const later = atTime(officer, '2027-04-10T10:00:00+09:00')
  const input = VisitInput.parse({ ...VISIT, heldOn: '2027-04-08', isLast: 'on' })
  await asActor(later, (tx) => recordVisit(tx, later, supportId, requestId, input))
  const standing = (fiscalYear: number) =>
    asActor(officer, (tx) =>
      readStanding(tx, {
        ...{ bureauId: bureau.id, fiscalYear, advisorId: id, organisationId: municipality.id, menuKey: menu.key },
      }),
    )
  expect(await standing(2026)).toMatchObject([{ reserved: 0, assigned: 0, used: 0 }])
  expect(await standing(2027)).toMatchObject([{ reserved: 0, assigned: 0, used: 1 }])
  expect(await asActor(advisor, (tx) => tx.quotaEntry.count())).toBe(0)
})

test('wrong records are refused in words', async () => {
  const { record } = await accepted()
  const wrong = async (visit: Record<string, string>) => {
    const result = await record({ ...VISIT, ...visit })
    return result instanceof Refusal ? `${result.errors[0]?.field} ${result.errors[0]?.key}` : 'recorded'
  }
  expect(await wrong({ heldOn: '2026-06-21' })).toBe('heldOn past')
  expect(await wrong({ paidOn: '2026-06-21' })).toBe('paidOn past')
  expect(await wrong({ days: '' })).toBe('days daysOrHours')
  expect(VisitInput.safeParse({ ...VISIT, days: '0.3' }).error?.issues[0]?.message).toBe('halves')
  expect(VisitInput.safeParse({ ...VISIT, days: '一日' }).error?.issues[0]?.message).toBe('halves')
  expect(VisitInput.safeParse({ ...VISIT, feeYen: '-1' }).error?.issues[0]?.message).toBe('number')
})

test('what was paid is corrected by the desk of that bureau; a colleague who saved first is not overwritten', async () => {
  const { officer, advisor, bureau, record } = await accepted()
  await record(VISIT)
  const [fee] = await asActor(officer, (tx) => listFees(tx, bureau.id, 2026))
  const paid = { feeYen: 21_000, travelYen: 15_000, paidOn: '2026-06-20', note: '', version: 1 }
  const change = (by: typeof officer) => asActor(by, (tx) => changeFee(tx, by, fee?.id ?? '', paid))
  await expect(change(advisor)).rejects.toThrow(NotFound)
  await expect(change((await aDispatch()).officer)).rejects.toThrow(NotFound)
  expect(await change(officer)).toEqual({ year: 2026 })
  await expect(change(officer)).rejects.toThrow(InvalidTransition)
  expect(await asActor(officer, (tx) => listFees(tx, bureau.id, 2026))).toMatchObject([{ feeYen: 21_000 }])
})

test('a corrected fee stands in the quotas: what was used is what was paid, and what is still to come is the rest of the offer', async () => {
  const { officer, bureau, requestId, record } = await accepted()
  await record({ ...VISIT, feeYen: '10,000', travelYen: '5000' })
  const yen = async () => {
    const of = { where: { requestId }, by: ['stage' as const], _sum: { yen: true } as const }
    const sums = await asActor(officer, (tx) => tx.quotaEntry.groupBy(of))
    return Object.fromEntries(sums.map(({ stage, _sum }) => [stage, _sum.yen]))
  }
  const pay = async (feeYen: number) => {
    const [fee] = await asActor(officer, (tx) => listFees(tx, bureau.id, 2026))
    const { version } = await asActor(officer, (tx) => readFee(tx, fee!.id)).then((one) => one!)
    const paid = { feeYen, travelYen: 5000, paidOn: null, note: '', version }
    await asActor(officer, (tx) => changeFee(tx, officer, fee!.id, paid))
    return await yen()
  }
  expect(await yen()).toEqual({ reserved: 0, assigned: 20_000, used: 15_000 })
  expect(await pay(20_000)).toEqual({ reserved: 0, assigned: 10_000, used: 25_000 })
  expect(await pay(90_000)).toEqual({ reserved: 0, assigned: 0, used: 95_000 })
  expect(await pay(10_000)).toEqual({ reserved: 0, assigned: 20_000, used: 15_000 })
  await record({ ...VISIT, heldOn: '2026-06-19', feeYen: '1,000', travelYen: '0', isLast: 'on' })
  expect(await pay(8_000)).toEqual({ reserved: 0, assigned: 0, used: 14_000 })
})

test('the other sides record nothing', async () => {
  const { staff, advisor, supportId, requestId } = await accepted()
  const input = VisitInput.parse(VISIT)
  await expect(asActor(staff, (tx) => recordVisit(tx, staff, supportId, requestId, input))).rejects.toThrow(
    NotPermitted,
  )
  await expect(asActor(advisor, (tx) => recordVisit(tx, advisor, supportId, requestId, input))).rejects.toThrow(
    NotFound,
  )
})
