import { beforeAll, expect, test } from 'vitest'
import { asActor } from '@/lib/db/as-actor'
import { type Part, readQueue } from '@/lib/queue/list'
import { readPlace } from '@/lib/queue/place'
import { SORTS, type Sort } from '@/lib/queue/sorts'
import { createBureau, createMunicipality } from '@/tests/factories/organisations'
import { officerOf } from '@/tests/factories/people'
import type { Desk } from './desk-world'
import { asSuperuser, fillDesk } from './many'

const COUNT = 333
let officer: Desk
beforeAll(async () => {
  const bureau = await createBureau()
  officer = { ...(await officerOf(bureau)), bureauId: bureau.id }
  const municipality = await createMunicipality({ bureau })
  const office = {
    bureauId: bureau.id,
    prefectureCode: municipality.prefectureCode,
    organisationIds: [municipality.id],
  }
  await asSuperuser((client) => fillDesk(client, { ...office, officerIds: [officer.membershipId], count: COUNT }))
})

const read = (part: Part) => asActor(officer, (tx) => readQueue(tx, officer, { tab: 'all' }, part, '2026-11-22'))

/** Every page of the list, from the first on. */
async function readAll(sort: Sort) {
  const pages = [await read({ sort })]
  for (let next = pages[0]?.next; next; next = pages.at(-1)?.next)
    pages.push(await read({ sort, after: readPlace(next, sort) }))
  return pages
}

test.each(SORTS)(
  'ordered by %s, every consultation stands on one page and on one only, also with others of the same second',
  async (sort) => {
    const pages = await readAll(sort)
    const ids = pages.flatMap(({ rows }) => rows.map(({ id }) => id))
    expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 50, 50, 50, 50, 33])
    expect(new Set(ids).size).toBe(COUNT)
    const values = pages.flatMap(({ rows }) => rows.map(({ place }) => place))
    const rising = sort === 'oldest' || sort === 'due'
    expect(values).toEqual([...values].sort((a, b) => (rising ? 1 : -1) * (a < b ? -1 : a > b ? 1 : 0)))
  },
)

test.each(SORTS)('ordered by %s, the way back shows the same pages', async (sort) => {
  const pages = await readAll(sort)
  const back = [pages.at(-1)!]
  for (let previous = back[0]?.previous; previous; previous = back.at(-1)?.previous)
    back.push(await read({ sort, before: readPlace(previous, sort) }))
  expect(back.reverse().map(({ rows }) => rows.map(({ id }) => id))).toEqual(
    pages.map(({ rows }) => rows.map(({ id }) => id)),
  )
})

test('the list costs two questions, however many lines it shows', async () => {
  const asked = async (sort: Sort, officerId?: string) =>
    await asActor(officer, async (tx) => {
      let questions = 0
      const counting = new Proxy(tx, {
        get: (target, name) => {
          if (name === '$queryRaw') questions += 1
          return Reflect.get(target, name)
        },
      })
      await readQueue(
        counting,
        officer,
        { tab: 'all', officer: officerId ? [officerId] : undefined },
        { sort },
        '2026-11-22',
      )
      return questions
    })
  expect(await asked('newest')).toBe(2)
})

test.each(['', 'x', '2026-11-20~no-id', "2026-01-01T00:00:00.000Z'~x", 'infinity~'])(
  'a place that nobody wrote (%s) is the first page',
  (text) => {
    for (const sort of SORTS) expect(readPlace(text, sort)).toBeNull()
  },
)
