import pg from 'pg'
import { addressOf, type EmbeddedServer } from '@/lib/db/embedded-server'
import { deployMigrations } from '@/lib/db/migrate'
import { createDatabase, createOwner, prepareRoles } from '@/lib/db/roles'
import type { Secrets } from './secrets'

const DATABASE = 'madoguchi'
const SEEDED = 'holds a whole demo'

/** A migrated database with its roles, and whether the demo has still to be played into it. */
export async function openDemoDatabase(server: EmbeddedServer, secrets: Secrets) {
  const { superuserUrl } = server
  await createOwner(superuserUrl, secrets.owner)
  const isSeeded = (await readComment(superuserUrl)) === SEEDED
  // A demo that was interrupted while it was played in would have holes, so it begins again.
  if (!isSeeded) await ask(superuserUrl, `DROP DATABASE IF EXISTS ${DATABASE} WITH (FORCE)`)
  await createDatabase(superuserUrl, DATABASE)

  const addresses = {
    DATABASE_OWNER_URL: addressOf(server, DATABASE, 'madoguchi_owner', secrets.owner),
    DATABASE_URL: addressOf(server, DATABASE, 'madoguchi_web', secrets.web),
    DATABASE_WORKER_URL: addressOf(server, DATABASE, 'madoguchi_worker', secrets.worker),
  }
  await prepareRoles(addresses.DATABASE_OWNER_URL, secrets)
  await deployMigrations(addresses.DATABASE_OWNER_URL)
  return { addresses, isSeeded }
}

/** Notes in the database itself that the demo is whole. */
export async function markSeeded({ superuserUrl }: EmbeddedServer) {
  await ask(superuserUrl, `COMMENT ON DATABASE ${DATABASE} IS ${pg.escapeLiteral(SEEDED)}`)
}

async function readComment(superuserUrl: string): Promise<unknown> {
  const [row] = await ask(
    superuserUrl,
    `SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = ${pg.escapeLiteral(DATABASE)}`,
  )
  return row?.[0]
}

async function ask(url: string, text: string): Promise<unknown[][]> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    return (await client.query<unknown[]>({ text, rowMode: 'array' })).rows
  } finally {
    await client.end()
  }
}
