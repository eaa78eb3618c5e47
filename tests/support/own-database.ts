import { rmSync } from 'node:fs'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { environmentOf } from './cluster'
import { ownFolder } from './own-folder'

const server = inject('server')
const database = `${inject('run')}_${process.pid}_${Date.now().toString(36)}`
await copyTemplate()

const attachments = ownFolder('attachments')
afterAll(() => rmSync(attachments, { recursive: true, force: true }))

Object.assign(process.env, environmentOf(server, database), {
  APP_URL: 'http://127.0.0.1:3000',
  NEXTAUTH_URL: 'http://127.0.0.1:3000',
  NEXTAUTH_SECRET: 'secret of the tests for the sessions',
  FORM_SECRET: 'secret of the tests for the form keys',
  ATTACHMENTS_DIR: attachments,
  MADOGUCHI_DEMO: '1',
})

/** One copy at a time: PostgreSQL refuses to copy a database that another session is copying. */
async function copyTemplate() {
  const client = new pg.Client(server.superuserUrl)
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock(2)')
    await client.query(`CREATE DATABASE ${database} TEMPLATE ${inject('template')} OWNER madoguchi_owner`)
  } finally {
    await client.end()
  }
}
