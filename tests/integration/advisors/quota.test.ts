import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { answerOffer } from '@/lib/dispatches/answer'
import { CapInput, removeCap, setCap } from '@/lib/dispatches/caps'
import { listCaps } from '@/lib/dispatches/list-caps'
import { closeness, type Standing } from '@/lib/dispatches/standing'
import { NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { aDispatch, anAdvisor, type Dispatch, ledgerOf, made, offerTo, registerOne } from '@/tests/factories/advisors'

const ACCEPT = { decision: 'accept', declineKind: null, answer: '' } as const
const accept = (advisor: Actor, requestId: string) =>
  asActor(advisor, (tx) => answerOffer(tx, advisor, requestId, ACCEPT))

/** Two advisors with accounts, each asked for the one day that a menu has left. */
async function lastDay(isStrict: boolean) {
  const of = await aDispatch()
  await of.cap({ scope: 'menu', subject: of.menu.key, unit: 'days', cap: 1, isStrict })
  const asked = []
  for (const _ of [1, 2]) {
    const entry = await anAdvisor(of)
    asked.push({ ...entry, requestId: made(await offerTo(of, entry.id)).id })
  }
  return { ...of, asked }
}

test.each([true, false])(
  'two advisors accept the last day at once: one has it, the other is told (strict: %s)',
  async (isStrict) => {
    const { officer, asked } = await lastDay(isStrict)
    const answers = await Promise.all(asked.map(({ advisor, requestId }) => accept(advisor, requestId)))
    const refused = answers.filter((answer) => answer instanceof Refusal)
    expect(refused).toEqual([new Refusal([{ field: 'decision', key: 'quotaGone' }])])
    const ledgers = await Promise.all(asked.map(({ requestId }) => ledgerOf(officer, requestId)))
    expect(ledgers.map(({ assigned = 0 }) => assigned).sort()).toEqual([0, 1])
    const late = answers[0] instanceof Refusal ? asked[0] : asked[1]
    if (!late) throw new Error('nobody was late')
    expect(await accept(late.advisor, late.requestId)).toBeInstanceOf(Refusal)
  },
)

test('beyond a strict cap nobody is asked; beyond one that holds in principle with the reason, and then the acceptance stands', async () => {
  const strict = await lastDay(true)
  const [first] = strict.asked
  if (!first) throw new Error('nobody was asked')
  await accept(first.advisor, first.requestId)
  const third = await registerOne(strict.officer)
  const reason = { overQuotaReason: '災害の後のため' }
  expect(await offerTo(strict, third, reason)).toEqual(new Refusal([{ field: 'days', key: 'strictQuota' }]))

  const soft = await lastDay(false)
  const [taker] = soft.asked
  if (!taker) throw new Error('nobody was asked')
  await accept(taker.advisor, taker.requestId)
  const entry = await anAdvisor(soft)
  expect(await offerTo(soft, entry.id)).toEqual(new Refusal([{ field: 'overQuotaReason', key: 'overDispatchQuota' }]))
  const { id } = made(await offerTo(soft, entry.id, reason))
  expect(await accept(entry.advisor, id)).toMatchObject({ id })
})

test('two officers ask for more than is left at once: both may, whoever accepts first has it', async () => {
  const of = await aDispatch()
  await of.cap({ scope: 'municipality', unit: 'days', cap: 1, isStrict: true })
  const entries = [await anAdvisor(of), await anAdvisor(of)]
  const sent = await Promise.all(entries.map(({ id }) => offerTo(of, id)))
  expect(sent.map((one) => one instanceof Refusal)).toEqual([false, false])
})

test('an advisor has days and hours of the own, which are counted over all municipalities of the year', async () => {
  const of = await aDispatch()
  await of.cap({ scope: 'advisor', unit: 'hours', cap: 2, isStrict: true })
  const entry = await anAdvisor(of)
  const online = { mode: 'online', days: 0, hours: 1.5 } as const
  const { id } = made(await offerTo(of, entry.id, online))
  await accept(entry.advisor, id)
  const next = await aDispatch({ bureau: of.bureau })
  expect(await offerTo(next, entry.id, online)).toEqual(new Refusal([{ field: 'hours', key: 'strictQuota' }]))
  expect(await offerTo(next, entry.id, { ...online, hours: 0.5 })).toMatchObject({ id: expect.any(String) })
  const inApril = { ...online, fromOn: '2027-04-01', untilOn: '2027-04-30' }
  const other = await aDispatch({ bureau: of.bureau })
  expect(await offerTo(other, entry.id, inApril)).toMatchObject({ id: expect.any(String) })
})

test('the manager sets the caps of the year, and nobody else', async () => {
  const of = await aDispatch()
  const { manager, officer, menu, bureau } = of
  const input = CapInput.parse({
    fiscalYear: '2026',
    target: `menu:${menu.key}`,
    unit: 'yen',
    cap: '1,200,000',
    isStrict: 'yes',
  })
  await expect(asActor(officer, (tx) => setCap(tx, officer, input))).rejects.toThrow(NotPermitted)
  await asActor(manager, (tx) => setCap(tx, manager, input))
  await asActor(manager, (tx) => setCap(tx, manager, { ...input, cap: 900_000 }))
  const [cap] = await asActor(officer, (tx) => listCaps(tx, bureau.id, 2026))
  expect(cap).toMatchObject({ scope: 'menu', subjectName: menu.name, cap: 900_000, isStrict: true, reserved: 0 })
  const wrong = { ...input, target: 'menu:nothing' }
  expect(await asActor(manager, (tx) => setCap(tx, manager, wrong))).toEqual(
    new Refusal([{ field: 'target', key: 'choose' }]),
  )
  const far = (await aDispatch()).manager
  await expect(asActor(far, (tx) => removeCap(tx, far, cap?.id ?? ''))).rejects.toThrow(NotFound)
  await asActor(manager, (tx) => removeCap(tx, manager, cap?.id ?? ''))
  expect(await asActor(officer, (tx) => listCaps(tx, bureau.id, 2026))).toEqual([])
})

test('the ledger is only added to', async () => {
  const { officer, asked } = await lastDay(false)
  const change = asActor(officer, (tx) =>
    tx.quotaEntry.updateMany({ where: { requestId: asked[0]?.requestId }, data: { days: 0 } }),
  )
  await expect(change).rejects.toThrow(/permission denied/)
  const remove = asActor(officer, (tx) => tx.quotaEntry.deleteMany({ where: { requestId: asked[0]?.requestId } }))
  await expect(remove).rejects.toThrow(/permission denied/)
})

test('one is warned before a cap is reached', () => {
  const standing: Standing = {
    scope: 'advisor',
    unit: 'days',
    cap: 10,
    isStrict: false,
    reserved: 1,
    assigned: 3,
    used: 3,
  }
  expect([1, 2, 3.5, 4, 4.5].map((more) => closeness(standing, more))).toEqual([
    null,
    'near',
    'reserved',
    'reserved',
    'over',
  ])
})

test('wrong offers are refused in words and reserve nothing', async () => {
  const of: Dispatch = await aDispatch()
  const id = await registerOne(of.officer)
  const unreachable = await registerOne(of.officer, { mailbox: null })
  const wrong = async (more: object, advisorId = id) => {
    const result = await offerTo(of, advisorId, more)
    return result instanceof Refusal ? `${result.errors[0]?.field} ${result.errors[0]?.key}` : 'offered'
  }
  expect(await wrong({ dueOn: '2026-05-11' })).toBe('dueOn future')
  expect(await wrong({ fromOn: '2026-05-10' })).toBe('fromOn notPast')
  expect(await wrong({ untilOn: '2026-05-31' })).toBe('untilOn order')
  expect(await wrong({ days: 0 })).toBe('days daysOrHours')
  expect(await wrong({ consented: false })).toBe('consented choose')
  expect(await wrong({}, unreachable)).toBe('advisorId noMailbox')
  expect(await wrong({}, of.supportId)).toBe('advisorId choose')
  expect(await wrong({})).toBe('offered')
  expect(await wrong({})).toBe('advisorId askedAlready')
})
