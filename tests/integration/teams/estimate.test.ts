import { expect, test } from 'vitest'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { NotPermitted } from '@/lib/errors'
import { listEstimates } from '@/lib/estimates/read'
import { SavedEstimate, saveEstimate } from '@/lib/estimates/save'
import { createRoom, nameMember } from '@/tests/factories/teams'

const TYPED = {
  ...{ ceilingExcess: '6,672', baselineUsers: '235', baselineCost: '５９８５２', typeCAverage: '126' },
  ...{ eligiblePercent: '70', rounding: 'rounded', label_1: '令和5年度', users_1: '25', remark: '初回' },
}

test('each saving is a version of its own, also of two at once, and every member reads them', async () => {
  const room = await createRoom()
  const { advisor, officer, staff, team } = room
  await nameMember(room, advisor)
  const save = (actor: Actor, typed: object = {}) =>
    asActor(actor, (tx) => saveEstimate(tx, actor, team.id, SavedEstimate.parse({ ...TYPED, ...typed })))
  const saved = await Promise.all([save(staff), save(officer, { users_2: '40' })])
  expect(saved.map(({ number }) => number).sort()).toEqual([1, 2])
  await expect(save(advisor)).rejects.toThrow(NotPermitted)
  const versions = await asActor(advisor, (tx) => listEstimates(tx, team.id))
  expect(versions).toHaveLength(2)
  const wide = versions.find(({ inputs }) => inputs.years.length === 2)
  expect(wide).toMatchObject({
    inputs: { baselineCost: 59_852, years: [{ typeCUsers: 25 }, { label: '2', typeCUsers: 40 }] },
    ...{ remark: '初回', savedByName: officer.name },
  })
})

test('numbers that cannot be are refused at their field, and nothing is saved', () => {
  const wrong = SavedEstimate.safeParse({ ...TYPED, baselineUsers: '0', typeCAverage: '-1', users_1: 'たくさん' })
  expect(wrong.error?.issues.map(({ path }) => path[0])).toEqual(['baselineUsers', 'typeCAverage', 'users_1'])
})
