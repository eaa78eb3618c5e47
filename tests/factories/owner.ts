import pg from 'pg'

const kept = globalThis as typeof globalThis & { madoguchiTestOwner?: pg.Pool; madoguchiTestCount?: number }

/** Asks the database as the owner of the tables, who sets up organisations, people and menus. */
export async function ownerQuery<Row extends pg.QueryResultRow>(sql: string, params: unknown[] = []): Promise<Row[]> {
  kept.madoguchiTestOwner ??= connect()
  return (await kept.madoguchiTestOwner.query<Row>(sql, params)).rows
}

function connect(): pg.Pool {
  const connectionString = process.env.DATABASE_OWNER_URL
  const pool = new pg.Pool({ connectionString, max: 2, allowExitOnIdle: true, idleTimeoutMillis: 1000 })
  // The server is stopped while idle connections may still be open.
  pool.on('error', () => {})
  return pool
}

/** The one row that the statement returns. */
export async function ownerRow<Row extends pg.QueryResultRow>(sql: string, params: unknown[] = []): Promise<Row> {
  const [row] = await ownerQuery<Row>(sql, params)
  if (!row) throw new Error(`no row came back from: ${sql}`)
  return row
}

/** The browser tests' workers share one database: each counts in a range of its own. */
const RANGE = 500
const FIRST = Number(process.env.TEST_WORKER_INDEX ?? 0) * RANGE

/** A number that no other thing made by the tests of this database has. */
export function nextNumber(): number {
  kept.madoguchiTestCount = (kept.madoguchiTestCount ?? FIRST) + 1
  return kept.madoguchiTestCount
}
