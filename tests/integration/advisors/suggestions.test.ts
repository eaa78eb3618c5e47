import { expect, test } from 'vitest'
import { declareConflict } from '@/lib/advisors/conflicts'
import { beginRest } from '@/lib/advisors/rest'
import { asActor } from '@/lib/db/as-actor'
import { rankCandidates } from '@/lib/dispatches/rank'
import { readSuggestion } from '@/lib/dispatches/read-suggestion'
import { suggestAdvisors } from '@/lib/dispatches/suggest'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { aDispatch, anAdvisor, type Dispatch, offerTo, registerOne } from '@/tests/factories/advisors'
import { createPrefecture } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import { createCase, createProposal } from '@/tests/factories/supports'

async function suggest({ officer, supportId }: Dispatch, wanted = {}) {
  return await asActor(officer, async (tx) => {
    await suggestAdvisors(tx, officer, supportId, { mode: null, month: null, ...wanted })
    const suggestion = await readSuggestion(tx, supportId)
    if (!suggestion) throw new Error('nothing was suggested')
    return suggestion
  })
}

test('the ranking is told in reasons, and recomputes equal although the registry has changed since', async () => {
  const of = await aDispatch()
  const { officer, prefecture, theme } = of
  const home = { prefectureCode: prefecture.prefectureCode, prefectureCodes: [prefecture.prefectureCode] }
  const both = await registerOne(officer, { ...home, themeKeys: [theme.key] })
  const near = await registerOne(officer, home)
  const far = await registerOne(officer, { prefectureCodes: ['999999'] })
  await of.cap({ scope: 'advisor', unit: 'days', cap: 2, isStrict: false })
  const { results } = await suggest(of, { mode: 'onsite', month: 6 })
  expect(results.ranked.map(({ advisorId }) => advisorId)).toEqual([both, near, far])
  expect(results.ranked[0]?.reasons.map(({ key, count }) => [key, count])).toEqual([
    ['theme', 1],
    ['home', 1],
    ['mode', 1],
    ['month', 1],
    ['left', 2],
  ])
  await asActor(officer, (tx) => tx.advisor.updateMany({ data: { prefectureCode: null, mode: 'online' } }))
  const later = await asActor(officer, (tx) => readSuggestion(tx, of.supportId))
  expect(later && rankCandidates(later.inputs)).toEqual(results)
  expect(later?.results).toEqual(results)
})

test('whoever rests, was not confirmed for a year, has a conflict, is used up or belongs to another prefecture stands apart with why', async () => {
  const of = await aDispatch()
  const { officer, municipality, prefecture } = of
  const names: Record<string, string> = {}
  for (const why of ['resting', 'unconfirmed', 'conflict', 'exhausted', 'free']) names[await registerOne(officer)] = why
  const idOf = (why: string) => Object.keys(names).find((id) => names[id] === why) ?? ''
  const elsewhere = await createPrefecture({ bureau: of.bureau })
  names[await registerOne(officer, { isPrefectural: true, prefectureCode: elsewhere.prefectureCode })] =
    'otherPrefecture'
  names[await registerOne(officer, { isPrefectural: true, prefectureCode: prefecture.prefectureCode })] = 'free'
  await asActor(officer, (tx) => beginRest(tx, officer, idOf('resting'), { version: 1 }))
  await asActor(officer, (tx) =>
    tx.advisor.updateMany({ where: { id: idOf('unconfirmed') }, data: { confirmedAt: new Date('2025-05-10') } }),
  )
  await asActor(officer, (tx) =>
    declareConflict(tx, officer, idOf('conflict'), { body: municipality.code, reason: '元職員' }),
  )
  await of.cap({ scope: 'advisor', subject: idOf('exhausted'), unit: 'days', cap: 0, isStrict: true })
  const { results } = await suggest(of)
  const apart = results.apart.map(({ advisorId, whys }) => [names[advisorId], whys])
  expect(apart.sort()).toEqual(
    ['conflict', 'exhausted', 'otherPrefecture', 'resting', 'unconfirmed'].map((why) => [why, [why]]),
  )
  expect(results.ranked.map(({ advisorId }) => names[advisorId])).toEqual(['free', 'free'])
})

test('another than the first is chosen with the reason, which is kept; the first and the first wish need none', async () => {
  const of = await aDispatch()
  const { officer, theme } = of
  const first = await registerOne(officer, { themeKeys: [theme.key] })
  const second = await registerOne(officer)
  const suggestion = await suggest(of)
  const words = [new Refusal([{ field: 'overrideReason', key: 'overrideReason' }])]
  expect([await offerTo(of, second, { overrideReason: '' })]).toEqual(words)
  const offered = await offerTo(of, second, { overrideReason: '日程が合うため' })
  if (offered instanceof Refusal) throw new Error('refused')
  const choice = await asActor(officer, (tx) => tx.dispatchChoice.findUnique({ where: { requestId: offered.id } }))
  expect(choice).toMatchObject({ suggestionId: suggestion.id, rank: 2, overrideReason: '日程が合うため' })
  expect(await offerTo(of, first, { overrideReason: '' })).toMatchObject({ id: expect.any(String) })
})

test('candidates are for the desk of that bureau, under a support of that kind that was agreed', async () => {
  const of = await aDispatch()
  const { supportId, staff } = of
  const { advisor } = await anAdvisor(of)
  const far = await officerOf((await aDispatch()).bureau)
  const wanted = { mode: null, month: null }
  await expect(asActor(far, (tx) => suggestAdvisors(tx, far, supportId, wanted))).rejects.toThrow(NotFound)
  await expect(asActor(advisor, (tx) => suggestAdvisors(tx, advisor, supportId, wanted))).rejects.toThrow(NotFound)
  await expect(asActor(staff, (tx) => suggestAdvisors(tx, staff, supportId, wanted))).rejects.toThrow(NotPermitted)
  const people = await createCase()
  const { id } = await createProposal(people)
  await expect(asActor(people.officer, (tx) => suggestAdvisors(tx, people.officer, id, wanted))).rejects.toThrow(
    InvalidTransition,
  )
  await suggest(of)
  for (const other of [staff, advisor, far]) expect(await asActor(other, (tx) => tx.dispatchSuggestion.count())).toBe(0)
})
