import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type EmbeddedServer, startServer, stopServer } from '@/lib/db/embedded-server'
import { makeTemplate } from './cluster'

declare module 'vitest' {
  interface ProvidedContext {
    server: EmbeddedServer
    template: string
    run: string
  }
}

/** One server for all runs that happen to overlap; the last one to leave turns off the light. */
export default async function serveTests({ provide }: TestProject) {
  const server = await startServer('.data/test', 'fast')
  const client = new pg.Client(server.superuserUrl)
  await client.connect()
  const run = `run_${process.pid}_${Date.now().toString(36)}`
  provide('server', server)
  provide('run', run)
  try {
    provide('template', await makeTemplate(server, client))
  } catch (error) {
    await leave(server, client)
    throw error
  }
  return async () => {
    await dropDatabases(server, run)
    await leave(server, client)
  }
}

async function leave(server: EmbeddedServer, client: pg.Client) {
  const { rowCount } = await client.query(
    `SELECT FROM pg_stat_activity
     WHERE backend_type = 'client backend' AND pid <> pg_backend_pid() AND application_name <> $1`,
    [DROPPING],
  )
  await client.end()
  if (rowCount === 0) stopServer(server.folder, 'immediate')
}

const DROPPING = `dropping ${process.pid}`

/** Several at once: each waits for a checkpoint, and one checkpoint serves all who wait. */
async function dropDatabases({ superuserUrl }: EmbeddedServer, run: string) {
  const pool = new pg.Pool({ connectionString: superuserUrl, application_name: DROPPING, max: 8 })
  const { rows } = await pool.query<{ datname: string }>(
    'SELECT datname FROM pg_database WHERE starts_with(datname, $1)',
    [run],
  )
  await Promise.all(rows.map(({ datname }) => pool.query(`DROP DATABASE ${datname} WITH (FORCE)`)))
  await pool.end()
}
