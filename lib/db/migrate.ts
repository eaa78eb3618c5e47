import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import pg from 'pg'

export const MIGRATIONS_FOLDER = resolve('prisma/migrations')

type Migration = { name: string; sql: string; checksum: string }

/**
 * Applies what is pending, one transaction per migration, and records it exactly as Prisma would.
 * An interrupted or failed migration leaves nothing behind: running again continues with it.
 */
export async function deployMigrations(ownerUrl: string, folder = MIGRATIONS_FOLDER): Promise<string[]> {
  const client = new pg.Client(ownerUrl)
  await client.connect()
  try {
    // The number Prisma itself locks, so that the two never migrate at once.
    await client.query('SELECT pg_advisory_lock(72707369)')
    await client.query("SET lock_timeout = '30s'")
    await createHistory(client)
    const pending = findPending(await readHistory(client), readMigrations(folder))
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  } finally {
    await client.end()
  }
}

/** The migrations of this program, oldest first. */
export function readMigrations(folder = MIGRATIONS_FOLDER): Migration[] {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const names = folders.map(({ name }) => name).sort()
  return names.map((name) => {
    const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

function findPending(history: Applied[], migrations: Migration[]): Migration[] {
  const applied = new Map(history.map((row) => [row.migration_name, row]))
  return migrations.filter(({ name, checksum }) => {
    const row = applied.get(name)
    if (!row) return true
    if (!row.finished_at) throw new Error(`migration ${name} failed earlier: resolve it first`)
    if (row.checksum !== checksum) throw new Error(`migration ${name} was edited after it was applied`)
    return false
  })
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration) {
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO public._prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Error(`migration ${name} failed and was rolled back`, { cause: error })
  }
}

async function readHistory(client: pg.Client): Promise<Applied[]> {
  const { rows } = await client.query<Applied>(
    'SELECT migration_name, checksum, finished_at FROM public._prisma_migrations WHERE rolled_back_at IS NULL',
  )
  return rows
}

/** The web role may read the names, so that a program can see that its database is of another day. */
async function createHistory(client: pg.Client) {
  await client.query(`CREATE TABLE IF NOT EXISTS public._prisma_migrations (
    id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
    migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
    started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`)
  await client.query(
    'GRANT SELECT (migration_name, finished_at, rolled_back_at) ON public._prisma_migrations TO madoguchi_web, madoguchi_worker',
  )
}
