import { expect, test } from 'vitest'
import { readJudging, readToScore } from '@/lib/awards/read-judge'
import { asActor } from '@/lib/db/as-actor'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { ownerQuery } from '@/tests/factories/owner'
import * as award from './award-case'

const refused = (key: string) => ({ errors: [expect.objectContaining({ key })] })

test('a judge scores alone: nobody sees another’s points before the decision, all judges do afterwards', async () => {
  const of = await award.inSelection()
  const { id, first, second, a, b } = of
  for (const judge of [a, b])
    for (const one of [first, second]) award.done(await award.score(of, judge, one, id, [4, 2]))
  const seenBy = (who: typeof a) =>
    asActor(who, async (tx) => [await tx.awardJudgement.count(), await tx.awardScore.count()])
  expect(await seenBy(a)).toEqual([2, 4])
  expect(await seenBy(of.staff)).toEqual([0, 0])
  expect(await asActor(of.members[2], (tx) => readJudging(tx, of.members[2], id))).toBeNull()
  await expect(award.score(of, of.members[2], first, id, [5, 5])).rejects.toThrow(NotFound)
  await expect(award.score(of, of.officer, first, id, [5, 5])).rejects.toThrow(NotPermitted)
  award.done(await award.decide(of, id, { [first]: 'award', [second]: 'none' }, await award.minutesOf(of)))
  expect(await seenBy(a)).toEqual([4, 8])
})

test('points may be changed until the day of the selection is over; whoever saves after oneself elsewhere is told', async () => {
  const of = await award.inSelection()
  const { id, first, a } = of
  expect(await award.score(of, a, first, id, [5])).toMatchObject(refused('choose'))
  award.done(await award.score(of, a, first, id, [5, 5]))
  await expect(award.score(of, a, first, id, [4, 4])).rejects.toThrow(InvalidTransition)
  award.done(await award.score(of, a, first, id, [4, 4], { version: '1' }))
  const late = { version: '2', clock: '2026-11-21T09:00:00+09:00' }
  expect(await award.score(of, a, first, id, [1, 1], late)).toMatchObject(refused('awardScoresClosed'))
  const { own } = (await asActor(a, (tx) => readToScore(tx, a, id, first)))!
  expect(own?.scores.map(({ points }) => points)).toEqual([4, 4])
})

test('two judges score at once, and each is counted', async () => {
  const of = await award.inSelection()
  const { id, first, a, b } = of
  await Promise.all([award.score(of, a, first, id, [5, 5]), award.score(of, b, first, id, [3, 3])])
  const { nominations } = await award.read(of.manager, id)
  expect(nominations.find((one) => one.id === first)).toMatchObject({ n: 2, score: 4, rank: 1, isTied: false })
})

test('a conflict takes the points away, stands, and hides what others say; whoever works there can only declare', async () => {
  const of = await award.inSelection()
  const { id, first, second, a, b } = of
  award.done(await award.score(of, a, first, id, [5, 5]))
  award.done(await award.declare(a, first))
  await expect(award.declare(a, first)).rejects.toThrow(InvalidTransition)
  await expect(award.score(of, a, first, id, [5, 5], { version: '2' })).rejects.toThrow(InvalidTransition)
  await ownerQuery(
    `INSERT INTO memberships (user_id, role, organisation_id, bureau_id, prefecture_code, valid_from)
     SELECT $1, 'municipal_staff', id, bureau_id, prefecture_code, '2026-04-01' FROM organisations WHERE id = $2`,
    [b.userId, of.other.id],
  )
  expect(await award.score(of, b, second, id, [5, 5])).toMatchObject(refused('awardMustDeclare'))
  award.done(await award.declare(b, second))
  expect(await asActor(a, (tx) => tx.awardScore.count())).toBe(0)
})

test('whoever nominated does not score it: he or she declares, and no statement goes past that', async () => {
  const of = await award.area()
  const id = await award.write(of)
  await award.open(of, id)
  const [a, b] = of.members
  const own = award.done(await award.propose(a, id, { municipality: of.town.code })).id
  const other = award.done(await award.propose(of.officer, id, { municipality: of.other.code, nominated: '別' })).id
  award.done(await award.name(of, id, [a, b]))
  award.done(await award.close(of, id))
  expect((await asActor(a, (tx) => readToScore(tx, a, id, own)))?.isTied).toBe(true)
  expect(await award.score(of, a, own, id, [5, 5])).toMatchObject(refused('awardMustDeclare'))
  for (const [judge, one] of [
    [a, other],
    [b, own],
  ] as const)
    award.done(await award.score(of, judge, one, id, [4, 4]))
  const { judgeId } = (await asActor(a, (tx) => readJudging(tx, a, id)))!
  const judgement = `INSERT INTO award_judgements (call_id, bureau_id, judge_id, nomination_id, has_conflict)
    VALUES ('${id}', '${of.bureau.id}', '${judgeId}', '${own}', false)`
  await expect(asActor(award.at(a, award.NOVEMBER), (tx) => tx.$executeRawUnsafe(judgement))).rejects.toThrow(
    'whoever nominated declares it',
  )
  award.done(await award.declare(a, own))
})

test('no statement skips a step, scores late, or changes what was decided', async () => {
  const of = await award.inSelection()
  const { id, first, second, a, manager } = of
  const run = (who: typeof a, sql: string, clock = award.NOVEMBER) =>
    asActor(award.at(who, clock), (tx) => tx.$executeRawUnsafe(sql))
  const DECIDED = `state = 'decided', decided_at = now(), decided_on = '2026-11-10', decided_by_name = '誰か'`
  const minutes = await award.minutesOf(of)
  await expect(
    run(manager, `UPDATE award_calls SET ${DECIDED}, minutes_id = '${minutes}' WHERE id = '${id}'`),
  ).rejects.toThrow('every judge')
  await expect(run(manager, `UPDATE award_calls SET state = 'published' WHERE id = '${id}'`)).rejects.toThrow('no step')
  const { judgeId } = (await asActor(a, (tx) => readJudging(tx, a, id)))!
  const judgement = `INSERT INTO award_judgements (call_id, bureau_id, judge_id, nomination_id, has_conflict)
    VALUES ('${id}', '${of.bureau.id}', '${judgeId}', '${first}', false)`
  await expect(run(a, judgement, '2026-11-21T09:00:00+09:00')).rejects.toThrow('nothing is scored now')
  for (const judge of [a, of.b])
    for (const one of [first, second]) award.done(await award.score(of, judge, one, id, [3, 3]))
  award.done(await award.decide(of, id, { [first]: 'award', [second]: 'none' }, minutes))
  await expect(run(a, `DELETE FROM award_scores WHERE points = 3`)).rejects.toThrow('nothing is scored now')
  await expect(run(manager, `UPDATE award_decisions SET result = 'award'`)).rejects.toThrow('permission denied')
  await expect(run(manager, `UPDATE award_calls SET decided_on = '2026-11-09' WHERE id = '${id}'`)).rejects.toThrow(
    'stands',
  )
  const winner = `INSERT INTO award_winners (call_id, bureau_id, nomination_id, organisation_id, title, summary, result, reason, consent)
    SELECT call_id, bureau_id, id, organisation_id, title, summary, 'award', 'awardの理由', 'given' FROM award_nominations WHERE id = '${first}'`
  await expect(run(manager, winner)).rejects.toThrow('without consent')
  expect(await asActor(of.staff, (tx) => tx.awardDecision.count())).toBe(1)
})
