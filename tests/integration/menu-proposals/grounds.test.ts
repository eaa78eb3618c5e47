import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { NotFound } from '@/lib/errors'
import { writeGapAddress } from '@/lib/reports/gaps/need-address'
import { readReport } from '@/lib/reports/read-report'
import { councilMemberOf } from '@/tests/factories/people'
import { asSuperuser } from '../desk-lists/many'
import { createGapsWorld } from '../reports/gaps/world'
import { NOW } from '../reports/world'
import { ask, begin, comment, consider, done, read } from './steps'

const NEED = {
  ...{ asked: 7, answeredOn: '2026-06-17', points: [1, 1, 5] },
  replies: ['declined', 'declined', 'answered'],
}

test('the figures of the need are frozen as they are, with period, hour and formula, and stay when the records change', async () => {
  const { bureau, manager, officer, themes } = await createGapsWorld([NEED])
  const { gaps } = await asActor(manager, (tx) => readReport(tx, manager, 'gaps', { year: '2026' }))
  const need = gaps!.size.ranked[0]!
  const id = await begin(officer, { gap: writeGapAddress('', need, { year: '2026' }).slice(1) })
  const frozen = [
    { measure: 'declines', value: 2 / 3, n: 3, missing: 0 },
    { measure: 'first_answer', value: 12, n: 7, missing: 0 },
    { measure: 'received', value: 7, n: 7, missing: 0 },
    { measure: 'score', value: need.score, n: 7, missing: 0 },
    { measure: 'useful', value: 1 / 3, n: 3, missing: 0 },
  ]
  const figures = async () => (await read(manager, id))!.figures.toSorted((a, b) => (a.measure < b.measure ? -1 : 1))
  expect(await figures()).toMatchObject(frozen)
  const proposal = (await read(manager, id))!
  expect(proposal).toMatchObject({ needTheme: themes[0], needSide: 'size', needPlace: 'town', needFormula: 1 })
  expect(proposal.needAsOf).toEqual(new Date(NOW))
  expect([proposal.needFrom, proposal.needUntil].map((day) => day?.toISOString().slice(0, 10))).toEqual([
    '2026-04-01',
    '2027-03-31',
  ])
  await asSuperuser(async (client) => {
    await client.query('SET session_replication_role = replica')
    await client.query("UPDATE consultations SET received_at = '2025-06-01' WHERE bureau_id = $1", [bureau.id])
  })
  expect(await figures()).toMatchObject(frozen)
  const { gaps: now } = await asActor(manager, (tx) => readReport(tx, manager, 'gaps', { year: '2026' }))
  expect(now!.size.ranked).toEqual([])
})

test('a need of which nothing was asked is no ground, nor is one that is no need at all', async () => {
  const { officer, themes } = await createGapsWorld([NEED])
  const gap = (of: object) =>
    new URLSearchParams({ gap_theme: themes[0]!, gap_by: 'size', gap_place: 'town', ...of }).toString()
  await expect(begin(officer, { gap: gap({ gap_place: 'over_200k' }) })).rejects.toThrow(NotFound)
  await expect(begin(officer, { gap: gap({ gap_by: 'colour' }) })).rejects.toThrow(NotFound)
  await expect(begin(officer, { gap: gap({ year: '2019' }) })).rejects.toThrow(NotFound)
  expect(await read(officer, await begin(officer))).toMatchObject({ needTheme: null, figures: [] })
})

test('a member who was asked reads the proposal with its figures and the own word, and nothing else of it or of any consultation', async () => {
  const { bureau, manager, officer, themes } = await createGapsWorld([NEED])
  const [member, other] = [await councilMemberOf(bureau), await councilMemberOf(bureau)].map((one) => ({
    ...one,
    clock: NOW,
  }))
  const id = await begin(officer, {
    gap: new URLSearchParams({ gap_theme: themes[0]!, gap_by: 'size', gap_place: 'town' }).toString(),
  })
  await consider(officer, id)
  expect(await read(member!, id)).toBeNull()
  await expect(comment(member!, id, '先走り')).rejects.toThrow(NotFound)
  done(await ask(manager, id, [member!, other!]))
  const told = await asSuperuser(
    async (client) =>
      (await client.query("SELECT 1 FROM notices WHERE kind = 'menu_proposal_asked' AND bureau_id = $1", [bureau.id]))
        .rows,
  )
  expect(told).toHaveLength(2)
  await comment(other!, id, '私の意見です。')
  const seen = (await read(member!, id))!
  // One municipality alone said how useful it was: that, and the score which would tell it, are not for the council.
  expect(seen.figures.map(({ measure }) => measure).sort()).toEqual(['declines', 'first_answer', 'received'])
  expect((await read(manager, id))!.figures).toHaveLength(5)
  expect(seen.asks).toMatchObject([{ userId: member!.userId, comments: [] }])
  expect(seen.events).toEqual([])
  expect(await asActor(member!, (tx) => tx.consultation.count())).toBe(0)
  const rewrite = asActor(other!, (tx) => tx.menuProposalComment.updateMany({ data: { body: '書き換え' } }))
  await expect(rewrite).rejects.toThrow('permission denied')
  expect((await read(manager, id))!.asks.flatMap(({ comments }) => comments.map(({ body }) => body))).toEqual([
    '私の意見です。',
  ])
})
