import { expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { listBehind, readBehind } from '@/lib/reports/list-behind'
import { openScope } from '@/lib/reports/open-scope'
import { readPlace } from '@/lib/reports/place'
import { createDeskOfMany } from '../desk-lists/many-desk'

test('a long list is paged by key, forth and back, without a gap or a repeat', async () => {
  const { officer } = await createDeskOfMany(400)
  const cell = { measure: 'received' } as const
  const [all, pages, back] = await asActor(officer, async (tx) => {
    const { scope } = await openScope(tx, officer, { from: '2020-01-01', until: '2026-11-22' })
    const forth: string[][] = []
    let after: string | undefined
    let last: Awaited<ReturnType<typeof readBehind>>
    do {
      last = await readBehind(tx, scope, cell, { after: readPlace(after) })
      forth.push(last.rows.map(({ fact }) => fact))
      after = last.next
    } while (after)
    expect(last.count).toBe(400)
    const before = await readBehind(tx, scope, cell, { before: readPlace(last.previous) })
    return [await listBehind(tx, scope, cell), forth, before.rows.map(({ fact }) => fact)] as const
  })
  expect(pages.flat()).toEqual(all.map(({ fact }) => fact))
  expect(pages).toHaveLength(8)
  expect(back).toEqual(pages.at(-2))
})
