import { expect, test } from 'vitest'
import { readOwnEntry } from '@/lib/advisors/read'
import { asActor } from '@/lib/db/as-actor'
import { answerOffer } from '@/lib/dispatches/answer'
import { rankCandidates } from '@/lib/dispatches/rank'
import { suggestAdvisors } from '@/lib/dispatches/suggest'
import { Inputs, Results } from '@/lib/dispatches/suggestion-shape'
import { answerDuty } from '@/lib/duties/answer'
import { listEvaluations, readEvaluation } from '@/lib/duties/evaluations'
import { DutyInput } from '@/lib/duties/input'
import { SessionInput } from '@/lib/supportSessions/input'
import { recordSession } from '@/lib/supportSessions/record'
import { aDispatch, anAdvisor, made, offerTo, registerOne } from '@/tests/factories/advisors'
import { given } from '@/tests/factories/meetings'

const ACCEPT = { decision: 'accept', declineKind: null, answer: '' } as const

async function evaluated() {
  const of = await aDispatch()
  const { officer, staff, supportId, bureau } = of
  const entry = await anAdvisor(of)
  const other = await registerOne(officer)
  const { id } = made(await offerTo(of, entry.id))
  await asActor(entry.advisor, (tx) => answerOffer(tx, entry.advisor, id, ACCEPT))
  const say = async (useful: number) => {
    const input = SessionInput.parse({ label: `評価${useful}`, heldOn: '2026-05-11', mode: 'online' })
    const session = given(await asActor(officer, (tx) => recordSession(tx, officer, supportId, input)))
    const where = { supportSessionId: session.id, kind: 'evaluation' }
    const duty = await asActor(officer, (tx) => tx.duty.findFirstOrThrow({ where, select: { id: true } }))
    const said = DutyInput.parse({ useful: String(useful) })
    given(await asActor(staff, (tx) => answerDuty(tx, staff, duty.id, said)))
  }
  const suggest = () =>
    asActor(officer, async (tx) => {
      const made = await suggestAdvisors(tx, officer, supportId, { mode: null, month: null })
      const { inputs, results } = await tx.dispatchSuggestion.findUniqueOrThrow({ where: { id: made.id } })
      return { inputs: Inputs.parse(inputs), results: Results.parse(results) }
    })
  const inRegistry = () => asActor(officer, (tx) => readEvaluation(tx, bureau.id, entry.id))
  return { ...of, ...entry, other, say, suggest, inRegistry }
}

test('from five answers on what municipalities said ranks an advisor, is stored with the ranking, and recomputes equal', async () => {
  const { id, other, say, suggest, inRegistry } = await evaluated()
  for (const useful of [5, 5, 4, 5]) await say(useful)
  expect(await inRegistry()).toEqual({ count: 4, average: null })
  const few = await suggest()
  const of = ({ inputs }: typeof few, advisorId: string) => inputs.candidates.find((one) => one.advisorId === advisorId)
  expect(of(few, id)).toMatchObject({ evaluations: 4, rating: null })
  expect(few.results.ranked.every(({ reasons }) => reasons.every(({ key }) => key !== 'rating'))).toBe(true)
  await say(4)
  expect(await inRegistry()).toEqual({ count: 5, average: 4.6 })
  const enough = await suggest()
  expect(of(enough, id)).toMatchObject({ evaluations: 5, rating: 4.6 })
  expect(enough.results.ranked.find(({ advisorId }) => advisorId === id)?.reasons).toContainEqual({
    ...{ key: 'rating', count: 4.6, points: 6 },
  })
  expect(
    enough.results.ranked.find(({ advisorId }) => advisorId === other)?.reasons.map(({ key }) => key),
  ).not.toContain('rating')
  expect(rankCandidates(enough.inputs)).toEqual(enough.results)
})

test('a ranking stored before evaluations counted is read and recomputes as it was; a low rating takes points away', async () => {
  const { suggest } = await evaluated()
  const { inputs } = await suggest()
  const { rating: _rating, ...weights } = inputs.weights
  const before = {
    ...inputs,
    weights,
    candidates: inputs.candidates.map(({ evaluations: _count, rating: _average, ...candidate }) => candidate),
  }
  const read = Inputs.parse(JSON.parse(JSON.stringify(before)))
  expect(rankCandidates(read)).toEqual(rankCandidates(inputs))
  const low = { ...inputs, candidates: inputs.candidates.map((one) => ({ ...one, evaluations: 6, rating: 2 })) }
  expect(rankCandidates(low).ranked[0]?.reasons).toContainEqual({ key: 'rating', count: 2, points: -4 })
  expect(rankCandidates({ ...low, weights }).ranked[0]?.reasons.map(({ key }) => key)).not.toContain('rating')
})

test('no other side reads what municipalities said', async () => {
  const { advisor, staff, bureau, id, say, suggest } = await evaluated()
  for (const useful of [1, 2, 3, 4, 5]) await say(useful)
  await suggest()
  for (const who of [advisor, (await aDispatch()).officer])
    expect(await asActor(who, (tx) => readEvaluation(tx, bureau.id, id))).toEqual({ count: 0, average: null })
  expect(await asActor(advisor, (tx) => listEvaluations(tx, bureau.id))).toEqual([])
  for (const who of [advisor, staff]) expect(await asActor(who, (tx) => tx.dispatchSuggestion.count())).toBe(0)
  const own = await asActor(advisor, (tx) => readOwnEntry(tx, advisor.userId))
  expect(JSON.stringify(own)).not.toMatch(/rating|average|evaluation/)
})
