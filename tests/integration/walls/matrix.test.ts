import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ownerQuery } from '@/tests/factories/owner'
import { ACTORS, type ActorName, type Cast, castActors } from './actors'
import { attemptAll, type Deed } from './attempt'
import { MATRIX } from './matrix'
import { fillWorld, type World } from './world'

const web = new pg.Client(process.env.DATABASE_URL)
let cast: Cast
let world: World

beforeAll(async () => {
  await web.connect()
  cast = await castActors()
  world = await fillWorld(cast)
})
afterAll(() => web.end())

const words = (names: string) => names.split(' ').filter((name) => name !== '')
const inOrder = (names: string) => ACTORS.filter((name) => words(names).includes(name)).join(' ')

/** Who gets each deed done with a row of the world, in the order of the actors. */
async function whoCan(row: string): Promise<Record<Deed, string>> {
  const canary = world.get(row)
  if (!canary) throw new Error(`the world has no row "${row}"`)
  const able: Record<Deed, ActorName[]> = { select: [], insert: [], update: [], delete: [] }
  for (const name of ACTORS) {
    const done = await attemptAll(web, canary, name === 'nobody' ? null : cast[name])
    for (const deed of DEEDS) if (done[deed]) able[deed].push(name)
  }
  return inWords((deed) => able[deed].join(' '))
}

const DEEDS = ['select', 'insert', 'update', 'delete'] as const

function inWords(said: (deed: Deed) => string): Record<Deed, string> {
  return { select: said('select'), insert: said('insert'), update: said('update'), delete: said('delete') }
}

for (const { row, ...expected } of MATRIX)
  test(row, async () => {
    expect(await whoCan(row)).toEqual(inWords((deed) => inOrder(expected[deed])))
  })

test('every table has a line', async () => {
  const tables = await ownerQuery<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations'`,
  )
  const lines = new Set(MATRIX.map(({ row }) => row.split(':')[0]))
  expect(tables.map(({ name }) => name).filter((name) => !lines.has(name))).toEqual([])
})

test('the lines name actors that there are', () => {
  const named = MATRIX.flatMap((line) => words(`${line.select} ${line.insert} ${line.update} ${line.delete}`))
  expect(named.filter((name) => !ACTORS.some((actor) => actor === name))).toEqual([])
})

test('sign-in and audit are closed to the roles of the application', async () => {
  const open = await ownerQuery(
    `SELECT c.oid::regclass::text AS name, r.rolname FROM pg_class c, pg_roles r
     WHERE c.relnamespace IN ('auth'::regnamespace, 'audit'::regnamespace) AND c.relkind = 'r' AND r.rolname IN ('madoguchi_web', 'madoguchi_worker', 'madoguchi_search')
       AND has_table_privilege(r.oid, c.oid, 'SELECT, INSERT, UPDATE, DELETE, TRUNCATE')`,
  )
  expect(open).toEqual([])
})
