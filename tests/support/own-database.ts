import { rmSync } from 'node:fs'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import type { PrismaClient } from '@/lib/db/generated/client'
import { environmentOf } from './cluster'
import { ownFolder } from './own-folder'

/** What a process holds open beyond our own modules. */
type Kept = { madoguchiDatabase?: PrismaClient; madoguchiWorker?: PrismaClient; madoguchiTestOwner?: pg.Pool }

const server = inject('server')
const database = `${inject('run')}_${process.pid}_${Date.now().toString(36)}`
await copyTemplate()

const attachments = ownFolder('attachments')
afterAll(async () => {
  await closeKept(globalThis as Kept)
  delete process.env.SMTP_URL
  rmSync(attachments, { recursive: true, force: true })
})

Object.assign(process.env, environmentOf(server, database), {
  APP_URL: 'http://127.0.0.1:3000',
  NEXTAUTH_URL: 'http://127.0.0.1:3000',
  NEXTAUTH_SECRET: 'secret of the tests for the sessions',
  FORM_SECRET: 'secret of the tests for the form keys',
  ATTACHMENTS_DIR: attachments,
  MADOGUCHI_DEMO: '1',
})

/** The process goes on with the next file, which has a database of its own. */
async function closeKept(kept: Kept) {
  await kept.madoguchiDatabase?.$disconnect()
  await kept.madoguchiWorker?.$disconnect()
  await kept.madoguchiTestOwner?.end()
  for (const name of ['madoguchiDatabase', 'madoguchiWorker', 'madoguchiTestOwner'] as const) delete kept[name]
}

/** One copy at a time: PostgreSQL refuses to copy a database that another session is copying. */
async function copyTemplate() {
  const client = new pg.Client(server.superuserUrl)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(2)')
    await client.query(
      `CREATE DATABASE ${database} TEMPLATE ${inject('template')} OWNER madoguchi_owner STRATEGY file_copy`,
    )
  } finally {
    await client.end()
  }
}
