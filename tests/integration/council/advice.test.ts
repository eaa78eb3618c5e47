import { afterAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { answerAdvice } from '@/lib/council/answer'
import { askCouncil } from '@/lib/council/ask'
import { AdviceInput, AskCouncilInput, QuoteInput } from '@/lib/council/input'
import { type AdviceView, listAdvice } from '@/lib/council/list-advice'
import { quoteAdvice } from '@/lib/council/quote'
import { readMyQuestion } from '@/lib/council/read-advice'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { closeWorkerDatabase } from '@/lib/jobs/as-system'
import { RequestInput } from '@/lib/requests/input'
import { listMyRequests, readMyRequest } from '@/lib/requests/read'
import { sendRequest } from '@/lib/requests/send'
import { atTime } from '@/tests/factories/consultations'
import { createBureau } from '@/tests/factories/organisations'
import { councilMemberOf, officerOf } from '@/tests/factories/people'
import { askOn, at, onDay, round } from '../chasing/chased-desk'

afterAll(closeWorkerDatabase)

const ASKED = {
  ...{ title: '担い手の確保', summary: '人口3万人ほどの市で、通いの場の担い手が足りません。' },
  ...{ question: '若い世代に広げる工夫を教えてください。', dueOn: '2026-12-15', consented: 'yes' },
}

async function openCouncil() {
  const desk = await askOn('2026-11-30')
  const members = [1, 2, 3].map(() => councilMemberOf(desk.bureau))
  const [first, second, third] = await Promise.all(members)
  if (!first || !second || !third) throw new Error('three members')
  const ask = (who: readonly Actor[], input: object = {}) =>
    onDay(desk.officer, '2026-12-01', (tx, officer) =>
      askCouncil(tx, officer, desk.supportId, AskCouncilInput.parse({ ...ASKED, members: valuesOf(who), ...input })),
    )
  return { ...desk, first, second, third, ask }
}

const valuesOf = (who: readonly Actor[]) => who.map(({ userId }) => `p.${userId}`)
const idOf = async (member: Actor) => (await asActor(member, listMyRequests))[0]?.id ?? ''
const answer = async (member: Actor, mayBeNamed: '' | 'yes', day = '2026-12-03') => {
  const id = await idOf(member)
  const input = AdviceInput.parse({ decision: 'answer', answer: '大学と組むのがよいと思います。', mayBeNamed })
  await onDay(member, day, (tx, who) => answerAdvice(tx, who, id, input))
  return id
}

test('three members are asked at once; each finds summary and question alone, and nothing of the others', async () => {
  const { ask, first, second, third } = await openCouncil()
  expect(await ask([first, second, third])).toEqual({ asked: 3 })
  const outsider = await councilMemberOf(await createBureau())
  for (const member of [first, second, third]) {
    const id = await idOf(member)
    const found = await asActor(member, async (tx) => ({
      requests: await tx.request.count(),
      advices: await tx.advice.count(),
      consultations: await tx.consultation.count(),
      supports: await tx.support.count(),
      question: await readMyQuestion(tx, id),
      summary: (await readMyRequest(tx, id))?.summary,
    }))
    expect(found).toMatchObject({ requests: 1, advices: 1, consultations: 0, supports: 0 })
    expect(found).toMatchObject({ question: { question: ASKED.question }, summary: ASKED.summary })
  }
  const foreign = await idOf(first)
  expect(await asActor(outsider, (tx) => readMyQuestion(tx, foreign))).toBeNull()
  await expect(
    asActor(second, (tx) => answerAdvice(tx, second, foreign, AdviceInput.parse({ decision: 'accept' }))),
  ).rejects.toThrow(NotFound)
})

test('nobody is asked when nobody is chosen, somebody unknown is among them, or the municipality has not agreed', async () => {
  const { ask, first, second } = await openCouncil()
  expect(AskCouncilInput.safeParse({ ...ASKED, members: [] }).error?.issues[0]?.message).toBe('choose')
  const stranger = await councilMemberOf(await createBureau())
  expect(await refusedAsk(() => ask([first, stranger]))).toEqual([{ field: 'members', key: 'choose' }])
  expect(await refusedAsk(() => ask([first, second], { consented: '' }))).toEqual([
    { field: 'consented', key: 'choose' },
  ])
  expect(await refusedAsk(() => ask([first], { dueOn: '2026-11-30' }))).toEqual([{ field: 'dueOn', key: 'future' }])
})

test('the officer quotes the answer in words of its own; the municipality reads them and nothing else', async () => {
  const { ask, first, second, officer, staff, supportId, consultation } = await openCouncil()
  await ask([first, second])
  const id = await answer(first, '')
  const quote = (who: Actor, requestId: string, body: string) =>
    onDay(who, '2026-12-04', (tx, actor) => quoteAdvice(tx, actor, supportId, requestId, QuoteInput.parse({ body })))
  expect(await quote(officer, id, `${first.name}さんの助言です。`)).toEqual(
    new Refusal([{ field: 'body', key: 'notToBeNamed' }]),
  )
  expect(await quote(officer, id, '構成員の助言です。大学との連携が考えられます。')).not.toBeInstanceOf(Refusal)
  await expect(quote(officer, await idOf(second), '早すぎます')).rejects.toThrow(InvalidTransition)
  await expect(quote(staff, id, '自分で')).rejects.toThrow(NotPermitted)
  await expect(quote(await officerOf(await createBureau()), id, '他局')).rejects.toThrow(NotFound)
  const seen = await asActor(atTime(staff, at('2026-12-05')), async (tx) => ({
    said: await tx.dialogueEntry.findMany({ where: { consultationId: consultation.id }, select: { body: true } }),
    advices: await tx.advice.count(),
    quotes: await tx.passedAnswer.count(),
    parties: (await tx.timelineEntry.findMany({ where: { kind: { startsWith: 'request_' } } })).map(
      ({ facts }) => facts,
    ),
    requests: await tx.request.count(),
  }))
  expect(seen).toEqual({
    said: [{ body: '構成員の助言です。大学との連携が考えられます。' }],
    ...{ advices: 0, quotes: 1, requests: 0, parties: expect.anything() },
  })
  expect(JSON.stringify(seen)).not.toContain(first.name)
})

test('a member who allows it may be named', async () => {
  const { ask, first, officer, supportId } = await openCouncil()
  await ask([first])
  const id = await answer(first, 'yes')
  const named = await onDay(officer, '2026-12-04', (tx, who) =>
    quoteAdvice(tx, who, supportId, id, { body: `${first.name}さんの助言です。` }),
  )
  expect(named).not.toBeInstanceOf(Refusal)
})

test('what is unanswered stays in sight with its age and next reminder, and goes when it is answered', async () => {
  const { ask, first, second, officer, bureau } = await openCouncil()
  await ask([first, second])
  await answer(first, '')
  await round('2026-12-08')
  const listed = (view: AdviceView) =>
    onDay(officer, '2026-12-08', async (tx) =>
      (await listAdvice(tx, bureau.id, view)).map(({ addresseeName, ageDays, next }) => [
        ...[addresseeName.endsWith(second.name), ageDays, next?.on],
      ]),
    )
  expect(await listed('waiting')).toEqual([[true, 5, '2026-12-15']])
  expect(await listed('answered')).toEqual([[false, 5, undefined]])
  expect(await listed('all')).toHaveLength(2)
})

async function refusedAsk(ask: () => Promise<unknown>) {
  const refused = await ask()
  return refused instanceof Refusal ? refused.errors : refused
}

test('a member asked by the general form, too, says whether to be named, and is quoted accordingly', async () => {
  const { officer, supportId, first, second } = await openCouncil()
  const { title, summary, dueOn } = ASKED
  const addressees = valuesOf([first, second])
  for (const addressee of addressees)
    await onDay(officer, '2026-12-01', (tx, who) =>
      sendRequest(tx, who, supportId, RequestInput.parse({ title, summary, dueOn, addressee, consented: 'yes' })),
    )
  expect(await asActor(first, async (tx) => readMyQuestion(tx, await idOf(first)))).toEqual({
    question: '',
    mayBeNamed: null,
  })
  const named = await answer(first, 'yes')
  const unnamed = await answer(second, '')
  const quote = (id: string, body: string) =>
    onDay(officer, '2026-12-04', (tx, who) => quoteAdvice(tx, who, supportId, id, QuoteInput.parse({ body })))
  expect(await quote(unnamed, `${second.name}構成員の助言です。`)).toBeInstanceOf(Refusal)
  expect(await quote(named, `${first.name}構成員の助言です。`)).not.toBeInstanceOf(Refusal)
})
