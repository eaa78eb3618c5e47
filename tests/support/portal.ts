import { mkdirSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { startServer, stopServer } from '@/lib/db/embedded-server'
import { findFreePort } from '@/lib/db/free-port'
import { keepRunning, runToEnd } from '@/lib/ops/demo/children'
import type { Notebook } from '@/lib/ops/demo/leftovers'
import { openOutbox } from '@/lib/ops/demo/outbox'
import { untilServing } from '@/lib/ops/demo/port'
import { letRepliesBeSeenAtOnce } from './answers-at-once'
import { environmentOf, renewDatabase } from './cluster'
import { openIdentityProvider } from './identity-provider'

const DATABASE = 'e2e'
const ATTACHMENTS = resolve('.data/e2e-attachments')
const MAILS = resolve('.data/e2e-mails')
const SECRETS = {
  NEXTAUTH_SECRET: 'secret of the browser tests for the sessions',
  FORM_SECRET: 'secret of the browser tests for the form keys',
}

export type Closer = () => void | Promise<void>

/**
 * The whole portal as in production, on free ports of loopback: fresh database with the demo, mail, single sign-on,
 * worker. Whatever has been opened is written into `closers`, also when the rest cannot be.
 */
export async function openPortal(notebook: Notebook, closers: Closer[]) {
  const port = await findFreePort()
  const appUrl = `http://127.0.0.1:${port}`
  const server = await startServer('.data/e2e', 'fast')
  closers.push(() => stopServer(server.folder, 'immediate'))
  await renewDatabase(server, DATABASE)
  rmSync(MAILS, { recursive: true, force: true })
  const outbox = await openOutbox(MAILS)
  closers.push(outbox.close)
  const identity = await openIdentityProvider(appUrl)
  closers.push(identity.close)
  rmSync(ATTACHMENTS, { recursive: true, force: true })
  mkdirSync(ATTACHMENTS, { recursive: true })

  const env = {
    ...environmentOf(server, DATABASE),
    ...identity.env,
    ...SECRETS,
    APP_URL: appUrl,
    NEXTAUTH_URL: appUrl,
    SMTP_URL: outbox.url,
    ATTACHMENTS_DIR: ATTACHMENTS,
    MADOGUCHI_DEMO: '1',
    LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
    PORT: String(port),
  }
  await runToEnd('lib/ops/seed-reference.ts', { env, notebook })
  await runToEnd('lib/ops/seed-demo.ts', { env, notebook })
  await letRepliesBeSeenAtOnce(env.DATABASE_OWNER_URL)
  const failed = new Promise<never>((_, reject) => {
    for (const script of ['lib/ops/worker.ts', 'lib/ops/serve.ts']) {
      const program = keepRunning(script, { env, notebook }, (reason) => reject(new Error(reason)))
      closers.push(program.stop)
    }
  })
  await Promise.race([untilServing('127.0.0.1', port), failed])
  return { env, failed }
}
