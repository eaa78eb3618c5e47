import { rmSync } from 'node:fs'
import { removeDataFolder } from '@/lib/db/embedded-folder'
import { type EmbeddedServer, startServer, stopServer } from '@/lib/db/embedded-server'
import { type Child, keepRunning, runToEnd } from './demo/children'
import { markSeeded, openDemoDatabase } from './demo/database'
import { openNotebook } from './demo/leftovers'
import { openOutbox } from './demo/outbox'
import { requireFreePort, untilServing } from './demo/port'
import { openSecrets } from './demo/secrets'
import { APP_URL, ATTACHMENTS, DATA, demoEnvironment, HOST, MAILS, PORT, SECRETS } from './demo/settings'
import { watchServer } from './demo/watch-server'
import { step, welcome } from './demo/words'

const SCRIPT = 'lib/ops/demo.ts'
const notebook = openNotebook('.data/processes.json')

let server: EmbeddedServer | undefined
let closeOutbox: (() => Promise<void>) | undefined
let stopWatching: (() => void) | undefined
let closing: Promise<never> | undefined
const children: Child[] = []

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => close(0))
await play().catch((error: unknown) => giveUp(error instanceof Error ? error.message : String(error)))

async function play() {
  const running = notebook.findRunning(SCRIPT)
  if (running) throw new Error(`The demo already runs in this folder (process ${running}).`)
  await notebook.endLeftovers()
  await requireFreePort(HOST, PORT)
  notebook.note(process.pid, SCRIPT)
  if (process.argv.includes('--reset')) await step('forgetting the old demo', forgetEverything)

  const env = await openDatabase()
  children.push(
    keepRunning('lib/ops/serve.ts', { env, notebook }, giveUp),
    keepRunning('lib/ops/worker.ts', { env, notebook }, giveUp),
  )
  await step('portal', () => untilServing(HOST, PORT))
  await welcome(APP_URL, process.env.SMTP_URL ? undefined : MAILS)
}

/** The database, with the demo played into it the first time. */
async function openDatabase(): Promise<Record<string, string>> {
  const secrets = openSecrets(SECRETS)
  const started = await step('PostgreSQL', () => startServer(DATA, 'durable'))
  server = started
  stopWatching = watchServer(started, () => startServer(DATA, 'durable'), giveUp)
  if (started.folder !== DATA) console.log(`[demo] data in ${started.folder}, where PostgreSQL's system user may enter`)
  const { addresses, isSeeded } = await step('migrations', () => openDemoDatabase(started, secrets))
  const env = demoEnvironment(addresses, secrets, process.env.SMTP_URL ?? (await openMails()))
  if (!isSeeded) {
    await step('reference data', () => runToEnd('lib/ops/seed-reference.ts', { env, notebook }))
    await step('demo scenario', () => runToEnd('lib/ops/seed-demo.ts', { env, notebook }))
    await markSeeded(started)
  }
  return env
}

/** Where mails go while no mail server is named: into a folder, to be read there. */
async function openMails(): Promise<string> {
  const outbox = await openOutbox(MAILS)
  closeOutbox = outbox.close
  return outbox.url
}

async function forgetEverything() {
  const old = await startServer(DATA, 'durable')
  stopServer(old.folder, 'immediate')
  removeDataFolder(DATA)
  for (const path of [ATTACHMENTS, MAILS, SECRETS]) rmSync(path, { recursive: true, force: true })
}

function giveUp(reason: string): Promise<never> {
  console.error(`\n[demo] ${reason}`)
  return close(1)
}

function close(code: number): Promise<never> {
  closing ??= closeInOrder(code)
  return closing
}

/** The portal first, then the worker, the database last. */
async function closeInOrder(code: number): Promise<never> {
  if (children.length > 0) console.log('\n[demo] ending the portal, the worker and the database …')
  stopWatching?.()
  for (const child of children) await child.stop()
  await closeOutbox?.()
  if (server) stopServer(server.folder, 'fast')
  notebook.forget(process.pid)
  process.exit(code)
}
