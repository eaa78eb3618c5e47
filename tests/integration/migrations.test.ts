import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readFingerprint } from '@/lib/db/fingerprint'
import { deployMigrations } from '@/lib/db/migrate'
import { diffMigrationsToSchema } from '@/lib/db/migration-engine'
import { environmentOf } from '../support/cluster'

const owner = new pg.Client(process.env.DATABASE_OWNER_URL)
const scratch = `${inject('run')}_scratch`
const { DATABASE_OWNER_URL: scratchUrl } = environmentOf(inject('server'), scratch)

beforeAll(async () => {
  await owner.connect()
  await owner.query(`CREATE DATABASE ${scratch} TEMPLATE template0`)
})
afterAll(() => owner.end())

test('the migrations make exactly what the schema says', async () => {
  expect(await diffMigrationsToSchema(process.env.DATABASE_OWNER_URL!)).toBe('')
})

test('an empty database becomes the same as the one all tests use, and migrating again changes nothing', async () => {
  expect(await deployMigrations(scratchUrl)).not.toEqual([])
  const lines = await readFingerprint(scratchUrl)
  expect(lines).toEqual(await readFingerprint(process.env.DATABASE_OWNER_URL!))
  expect(await deployMigrations(scratchUrl)).toEqual([])
  expect(await readFingerprint(scratchUrl)).toEqual(lines)
})

test('a policy dropped by hand shows in the fingerprint', async () => {
  const before = await readFingerprint(process.env.DATABASE_OWNER_URL!)
  const { rows } = await owner.query(
    "SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' LIMIT 1",
  )
  await owner.query(
    `DROP POLICY ${pg.escapeIdentifier(rows[0].policyname)} ON ${pg.escapeIdentifier(rows[0].tablename)}`,
  )
  expect(await readFingerprint(process.env.DATABASE_OWNER_URL!)).not.toEqual(before)
})
