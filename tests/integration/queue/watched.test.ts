import { expect, test } from 'vitest'
import { isDesk } from '@/lib/actor/actor'
import { NotPermitted } from '@/lib/errors'
import { readAddress, searchOf, writeQuery } from '@/lib/queue/address'
import { readQueuePage } from '@/lib/queue/read-page'
import { watch } from '@/lib/together/watch'
import { createConsultation } from '../../factories/consultations'
import { officerOf } from '../../factories/people'
import { does, MONDAY, openDesk } from '../desk/desk-world'

type Desk = Awaited<ReturnType<typeof openDesk>>

async function numbersFor(actor: Desk['officer'], query: string) {
  return await does(actor, async (tx, who) => {
    if (!isDesk(who)) throw new NotPermitted()
    const page = await readQueuePage(tx, who, searchOf(query))
    return page.opensAt === null ? page.rows.map(({ number }) => number) : []
  })
}

test('the queue narrows to what one watches oneself, together with other conditions, and a kept view keeps it', async () => {
  const desk = await openDesk()
  const colleague = await officerOf(desk.bureau)
  const other = await createConsultation({ staff: desk.staff, at: MONDAY })
  await does(desk.officer, (tx, who) => watch(tx, who, desk.number))
  await does(colleague, (tx, who) => watch(tx, who, other.number))
  const kept = writeQuery(readAddress({ watched: 'yes' }))
  expect(await numbersFor(desk.officer, kept)).toEqual([desk.number])
  expect(await numbersFor(colleague, kept)).toEqual([other.number])
  expect(await numbersFor(desk.officer, `${kept}&state=supporting`)).toEqual([])
  expect((await numbersFor(desk.officer, 'tab=open')).sort()).toEqual([desk.number, other.number].sort())
})
