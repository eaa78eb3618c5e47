import { expect, test } from 'vitest'
import { excuseJudge } from '@/lib/awards/judges'
import { readPublishedAward } from '@/lib/awards/read-public'
import { withdrawNomination } from '@/lib/awards/say'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { asSystem } from '@/lib/jobs/as-system'
import { createPractice } from '@/tests/factories/practices'
import * as award from './award-case'

const PUBLIC = { kind: 'public' } as const
const refused = (key: string) => ({ errors: [expect.objectContaining({ key })] })

test('from the call over nominations, points and the decision with minutes to the publication, no step left out', async () => {
  const of = await award.area()
  const id = await award.write(of)
  await expect(award.propose(of.staff, id)).rejects.toThrow(NotFound)
  await expect(award.close(of, id)).rejects.toThrow(InvalidTransition)
  await award.open(of, id, [of.town.prefectureCode ?? ''])
  const first = award.done(await award.propose(of.staff, id, { agrees: 'yes' })).id
  const practice = await createPractice({ organisationId: of.other.id, title: '公表済みの取組' })
  const second = award.done(await award.propose(of.members[2], id, { practiceId: practice.id })).id
  const third = award.done(
    await award.propose(of.officer, id, { municipality: of.town.code, nominated: '選外の取組' }),
  ).id
  expect(await award.close(of, id)).toMatchObject(refused('awardNoJudge'))
  const [a, b] = of.members
  award.done(await award.name(of, id, [a, b]))
  expect(await award.close(of, id, award.AUGUST)).toMatchObject(refused('awardNotDue'))
  await expect(award.score(of, a, first, id, [5, 5])).rejects.toThrow()
  award.done(await award.close(of, id))

  for (const [nomination, points] of [
    [first, [5, 4]],
    [second, [3, 3]],
    [third, [1, 1]],
  ] as const)
    for (const judge of [a, b]) award.done(await award.score(of, judge, nomination, id, [...points]))
  const minutes = await award.minutesOf(of)
  const results = { [first]: 'award', [second]: 'encouragement', [third]: 'none' }
  await expect(award.publish(of, id)).rejects.toThrow(InvalidTransition)
  await expect(award.decide(of, id, results, minutes, of.officer)).rejects.toThrow(NotPermitted)
  expect(await award.decide(of, id, { [first]: 'award' }, minutes)).toMatchObject({ errors: expect.any(Array) })
  award.done(await award.decide(of, id, results, minutes))
  await expect(award.score(of, a, first, id, [1, 1], { version: '1' })).rejects.toThrow(InvalidTransition)
  expect(await asActor(PUBLIC, (tx) => readPublishedAward(tx, id))).toBeNull()
  award.done(await award.publish(of, id))

  const desk = await award.read(of.officer, id)
  expect(desk.nominations.map(({ rank, n, score }) => [rank, n, score?.toFixed(2)])).toEqual([
    [1, 2, '4.67'],
    [2, 2, '3.00'],
    [3, 2, '1.00'],
  ])
  expect(desk.events.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['written', 'opened', 'nominated', 'named', 'closed', 'scored', 'decided', 'published']),
  )
  const shown = await asActor(PUBLIC, (tx) => readPublishedAward(tx, id))
  expect(shown?.winners.map(({ title, result }) => [title, result])).toEqual([
    ['支え合いの取組', 'award'],
    ['公表済みの取組', 'encouragement'],
  ])
  expect(JSON.stringify(shown)).not.toContain('選外')
  expect(await asActor(PUBLIC, (tx) => tx.awardNomination.count())).toBe(0)
  const notices = await asSystem((tx) =>
    tx.notice.groupBy({
      by: ['kind'],
      where: { bureauId: of.bureau.id, kind: { startsWith: 'award_' } },
      _count: true,
    }),
  )
  expect(Object.fromEntries(notices.map(({ kind, _count }) => [kind, _count]))).toEqual({
    ...{ award_called: 3, award_nominated: 2, award_judge_asked: 2, award_decided: 3, award_told_nominator: 1 },
  })
})

test('nominations are taken up to their day, once each, taken back until the call closes, and only of one’s own area', async () => {
  const of = await award.area()
  const far = await award.area()
  const id = await award.write(of)
  await award.open(of, id)
  const { id: own } = award.done(await award.propose(of.staff, id))
  expect(await award.propose(of.staff, id)).toMatchObject(refused('nominatedAlready'))
  expect(await award.propose(of.staff, id, { nominated: '遅れた取組' }, '2026-09-01T09:00:00+09:00')).toMatchObject(
    refused('awardClosed'),
  )
  await expect(award.propose(far.staff, id)).rejects.toThrow(NotFound)
  await expect(award.propose(far.officer, id)).rejects.toThrow(NotFound)
  expect(await award.propose(of.prefectureStaff, id, { municipality: far.town.code })).toMatchObject(
    refused('unknownOrganisation'),
  )
  const elsewhere = await createPractice({ organisationId: of.other.id, title: 'よその取組' })
  expect(await award.propose(of.staff, id, { practiceId: elsewhere.id })).toMatchObject(refused('choose'))
  const hidden = await createPractice({ organisationId: of.town.id, title: '未公表', publishedAt: null })
  expect(await award.propose(of.staff, id, { practiceId: hidden.id })).toMatchObject(refused('choose'))

  const withdraw = (who: typeof of.staff, one: string) => asActor(who, (tx) => withdrawNomination(tx, who, one))
  await expect(withdraw(of.otherStaff, own)).rejects.toThrow(NotFound)
  await withdraw(of.staff, own)
  const { id: again } = award.done(await award.propose(of.staff, id))
  award.done(await award.name(of, id, [of.members[0]]))
  award.done(await award.close(of, id))
  await expect(withdraw(of.staff, again)).rejects.toThrow(InvalidTransition)
})

test('it is decided only when every judge has scored or declared, or was excused with a reason', async () => {
  const of = await award.inSelection()
  const { id, first, second, a, b, manager } = of
  const minutes = await award.minutesOf(of)
  const results = { [first]: 'award', [second]: 'none' }
  award.done(await award.score(of, a, first, id, [4, 4]))
  award.done(await award.declare(a, second))
  expect(await award.decide(of, id, results, minutes)).toMatchObject(refused('awardWaits'))
  const { judges } = await award.read(manager, id)
  const open = judges.find(({ memberName }) => memberName === b.name)!
  const excuse = (who: typeof manager) =>
    asActor(who, (tx) => excuseJudge(tx, who, { callId: id, judgeId: open.id }, { reason: '療養のため' }))
  await expect(excuse(of.officer)).rejects.toThrow(NotPermitted)
  await excuse(manager)
  await expect(award.score(of, b, first, id, [1, 1])).rejects.toThrow(InvalidTransition)
  award.done(await award.decide(of, id, results, minutes))
  const desk = await award.read(manager, id)
  expect(desk.nominations.map(({ id: one, n, conflicts, rank }) => [one, n, conflicts, rank])).toEqual([
    [first, 1, 0, 1],
    [second, 0, 1, null],
  ])
})

test('two managers decide at once: one decision stands', async () => {
  const of = await award.inSelection()
  const { id, first, second } = of
  for (const judge of [of.a, of.b])
    for (const one of [first, second]) award.done(await award.score(of, judge, one, id, [3, 3]))
  const minutes = await award.minutesOf(of)
  const both = await Promise.allSettled([
    award.decide(of, id, { [first]: 'award', [second]: 'none' }, minutes),
    award.decide(of, id, { [first]: 'none', [second]: 'award' }, minutes),
  ])
  expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const [one, two] = (await award.read(of.manager, id)).nominations
  expect([one!.decision?.result, two!.decision?.result].sort()).toEqual(['award', 'none'])
})

test('without consent nobody is named; whoever agrees later is added, and a later no takes the name back at once', async () => {
  const of = await award.inSelection()
  const { id, first, second } = of
  for (const judge of [of.a, of.b])
    for (const one of [first, second]) award.done(await award.score(of, judge, one, id, [3, 3]))
  award.done(await award.decide(of, id, { [first]: 'award', [second]: 'award' }, await award.minutesOf(of)))
  expect(await award.publish(of, id)).toMatchObject(refused('awardNobodyAgrees'))
  await expect(award.consent(of.prefectureStaff, second, 'given')).rejects.toThrow(NotPermitted)
  await award.consent(of.staff, first, 'given')
  award.done(await award.publish(of, id))
  const shown = async () => (await asActor(PUBLIC, (tx) => readPublishedAward(tx, id)))!.winners.map((one) => one.title)
  expect(await shown()).toEqual(['支え合いの取組'])
  expect(await award.consent(of.officer, second, 'given')).toMatchObject(refused('required'))
  await award.consent(of.officer, second, 'given', '別の町の担当')
  award.done(await award.publish(of, id))
  expect((await shown()).sort()).toEqual(['別の取組', '支え合いの取組'].sort())
  await award.consent(of.staff, first, 'refused')
  expect(await shown()).toEqual(['別の取組'])
})
