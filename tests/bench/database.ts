import { createHash } from 'node:crypto'
import pg from 'pg'
import { startServer, stopServer } from '@/lib/db/embedded-server'
import { readMigrations } from '@/lib/db/migrate'
import { runToEnd } from '@/lib/ops/demo/children'
import type { Notebook } from '@/lib/ops/demo/leftovers'
import { environmentOf, makeTemplate } from '@/tests/support/cluster'
import type { Closer } from '@/tests/support/portal'
import { fill } from './fill'
import { RUN_SETTINGS } from './run-settings'

/**
 * The benchmark's own database on the embedded server: made once for each number of consultations and state of the
 * migrations, kept between runs.
 */
export async function openBenchDatabase(count: number, notebook: Notebook, closers: Closer[]) {
  const server = await startServer('.data/bench', 'fast')
  closers.push(() => stopServer(server.folder, 'fast'))
  const name = `bench_${count}_${hash(
    readMigrations()
      .map(({ checksum }) => checksum)
      .join(),
  )}`
  const client = new pg.Client(server.superuserUrl)
  await client.connect()
  try {
    const env = { ...environmentOf(server, name), ...RUN_SETTINGS }
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    if (rowCount === 0) {
      console.log(`[bench] making ${count} consultations, once`)
      const unfinished = 'bench_unfinished'
      const template = await makeTemplate(server, client)
      await client.query(`DROP DATABASE IF EXISTS ${unfinished} WITH (FORCE)`)
      await client.query(`CREATE DATABASE ${unfinished} TEMPLATE ${template} OWNER madoguchi_owner`)
      const making = { ...environmentOf(server, unfinished), ...RUN_SETTINGS }
      await runToEnd('lib/ops/seed-reference.ts', { env: making, notebook })
      await fill(superuserOf(server.superuserUrl, unfinished), count)
      await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${name}`)
    }
    return { env, folder: server.folder }
  } finally {
    await client.end()
  }
}

function superuserOf(url: string, database: string): string {
  const address = new URL(url)
  address.pathname = database
  return address.href
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 10)
}
