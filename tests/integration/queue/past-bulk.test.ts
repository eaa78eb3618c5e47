import { expect, test } from 'vitest'
import { NotPermitted } from '@/lib/errors'
import { addDays } from '@/lib/japanese/dates'
import { asSystem } from '@/lib/jobs/as-system'
import { purge } from '@/lib/jobs/purge'
import { BULK_KEPT_DAYS } from '@/lib/queue/bulk/kinds'
import { listBulkActs } from '@/lib/queue/bulk/list'
import { readBulk } from '@/lib/queue/bulk/read'
import { does, MONDAY } from '../desk/desk-world'
import { type BulkDesk, begin, LATER, openBulkDesk, undo } from './bulk-world'

const list = (actor: BulkDesk['officer']) => does(actor, (tx, who) => listBulkActs(tx, who, 0), LATER)

test('the desk sees who did what in bulk and how it came out; only whoever did it can take it back', async () => {
  const desk = await openBulkDesk(3)
  const n = desk.all.map(({ number }) => number)
  const first = await begin(desk, { act: 'priority', n: n.slice(0, 1), priority: 'high' }, desk.officer, MONDAY)
  const id = await begin(desk, { act: 'priority', n, priority: 'high' })
  const { acts } = await list(desk.officer)
  expect(acts.map((act) => act.id)).toEqual([id, first])
  expect(acts[0]).toMatchObject({
    ...{ byName: desk.officer.name, state: 'done', total: 3, counts: { done: 2, refused: 1 }, canUndo: true },
    choice: { act: 'priority', priority: 'high' },
  })
  const seen = (await list(desk.colleague)).acts
  expect(seen.map((act) => [act.id, act.canUndo])).toEqual([
    [id, false],
    [first, false],
  ])
  expect((await does(desk.colleague, (tx) => readBulk(tx, id, 0)))?.items).toHaveLength(3)
  await undo(desk, id)
  expect((await list(desk.officer)).acts[0]).toMatchObject({ state: 'undone', canUndo: false, counts: { undone: 2 } })
})

test('another bureau sees nothing of it, and a municipality has no such list', async () => {
  const desk = await openBulkDesk(1)
  const id = await begin(desk, { act: 'priority', n: [desk.number], priority: 'high' })
  expect((await list(desk.stranger)).acts).toEqual([])
  expect(await does(desk.stranger, (tx) => readBulk(tx, id, 0))).toBeNull()
  await expect(list(desk.staff)).rejects.toThrow(NotPermitted)
})

test('the night clears away what is older than half a year, with its results, and nothing younger', async () => {
  const desk = await openBulkDesk(2)
  const [one, two] = desk.all.map(({ number }) => number)
  const old = await begin(desk, { act: 'priority', n: [one], priority: 'high' }, desk.officer, MONDAY)
  const young = await begin(desk, { act: 'priority', n: [two], priority: 'high' })
  await asSystem(purge, `${addDays(MONDAY.slice(0, 10), BULK_KEPT_DAYS + 1)}T03:30:00+09:00`)
  expect((await list(desk.officer)).acts.map(({ id }) => id)).toEqual([young])
  const left = await does(desk.officer, (tx) => tx.bulkItem.findMany({ where: { actId: { in: [old, young] } } }))
  expect(left.map(({ actId }) => actId)).toEqual([young])
})
