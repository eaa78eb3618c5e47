import { expect, test } from 'vitest'
import { readAtDesk } from '@/lib/consultations/read-at-desk'
import { writeMessage } from '@/lib/dialogue/write-message'
import { readQueue } from '@/lib/queue/list'
import { officerOf } from '../../factories/people'
import { does, openDesk } from '../desk/desk-world'
import { begin } from './bulk-world'

type Desk = Awaited<ReturnType<typeof openDesk>>
const TUESDAY = '2026-06-02T10:00:00+09:00'

async function newsFor(actor: Desk['officer'], unread = false) {
  return await does(
    actor,
    async (tx, who) => {
      const { rows } = await readQueue(
        tx,
        { ...who, bureauId: who.bureauId ?? '' },
        { tab: 'all', unread },
        { sort: 'newest' },
        '2026-06-02',
      )
      return rows.map(({ news }) => news)
    },
    TUESDAY,
  )
}

test('what is new is each person’s own: until opened, and again when something has happened', async () => {
  const desk = await openDesk()
  const colleague = await officerOf(desk.bureau)
  expect(await newsFor(desk.officer)).toEqual(['unopened'])
  await does(desk.officer, (tx, who) => readAtDesk(tx, who, desk.number))
  expect(await newsFor(desk.officer)).toEqual(['known'])
  expect(await newsFor(desk.officer, true)).toEqual([])
  expect(await newsFor(colleague, true)).toEqual(['unopened'])
  await does(desk.staff, (tx, who) => writeMessage(tx, who, desk.number, { body: '追記します。' }), TUESDAY)
  expect(await newsFor(desk.officer, true)).toEqual(['changed'])
})

test('opening twice writes once, and one’s own bulk act is no news', async () => {
  const desk = await openDesk()
  const look = (at: string) => does(desk.officer, (tx, who) => readAtDesk(tx, who, desk.number), at)
  const mark = () => does(desk.officer, (tx) => tx.readMark.findFirstOrThrow())
  await look('2026-06-01T11:00:00+09:00')
  const { readAt } = await mark()
  await look('2026-06-01T12:00:00+09:00')
  expect((await mark()).readAt).toEqual(readAt)
  const all = [{ id: desk.id, number: desk.number }]
  await begin({ ...desk, colleague: desk.officer, all }, { act: 'priority', n: [desk.number], priority: 'high' })
  expect(await newsFor(desk.officer)).toEqual(['known'])
})
