import { createHash, createHmac } from 'node:crypto'
import pg from 'pg'
import { addressOf, type EmbeddedServer } from '@/lib/db/embedded-server'
import { deployMigrations, readMigrations } from '@/lib/db/migrate'
import { createOwner, prepareRoles } from '@/lib/db/roles'

/** The password of a role in a test cluster: the same for every run that shares the cluster, and unknown outside it. */
export function passwordOf(superuserUrl: string, role: string): string {
  return createHmac('sha256', new URL(superuserUrl).password).update(role).digest('base64url')
}

/** One database's addresses, as the application's environment names them. */
export function environmentOf(server: EmbeddedServer, database: string) {
  const address = (role: string) => addressOf(server, database, role, passwordOf(server.superuserUrl, role))
  return {
    DATABASE_OWNER_URL: address('madoguchi_owner'),
    DATABASE_URL: address('madoguchi_web'),
    DATABASE_WORKER_URL: address('madoguchi_worker'),
  }
}

/** The migrated database that every test file copies, made once for each state of the migrations. */
export async function makeTemplate(server: EmbeddedServer, client: pg.Client): Promise<string> {
  const checksums = readMigrations().map(({ checksum }) => checksum)
  const template = `template_${createHash('sha256').update(checksums.join()).digest('hex').slice(0, 12)}`
  await client.query('SELECT pg_advisory_lock(1)')
  try {
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template])
    if (rowCount === 0) await migrateTemplate(server, client, template)
  } finally {
    await client.query('SELECT pg_advisory_unlock(1)')
  }
  return template
}

/** A migrated database of this name with nothing in it yet; one that stood there goes. */
export async function renewDatabase(server: EmbeddedServer, database: string) {
  const client = new pg.Client(server.superuserUrl)
  await client.connect()
  try {
    const template = await makeTemplate(server, client)
    await client.query(`DROP DATABASE IF EXISTS ${database} WITH (FORCE)`)
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${template} OWNER madoguchi_owner`)
  } finally {
    await client.end()
  }
}

async function migrateTemplate(server: EmbeddedServer, client: pg.Client, template: string) {
  const passwords = (role: string) => passwordOf(server.superuserUrl, `madoguchi_${role}`)
  await createOwner(server.superuserUrl, passwords('owner'))
  await client.query('DROP DATABASE IF EXISTS unfinished_template WITH (FORCE)')
  await client.query('CREATE DATABASE unfinished_template OWNER madoguchi_owner')
  const { DATABASE_OWNER_URL } = environmentOf(server, 'unfinished_template')
  await prepareRoles(DATABASE_OWNER_URL, { web: passwords('web'), worker: passwords('worker') })
  await deployMigrations(DATABASE_OWNER_URL)
  await client.query(`ALTER DATABASE unfinished_template RENAME TO ${template}`)
}
