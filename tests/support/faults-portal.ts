import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startServer, stopServer } from '@/lib/db/embedded-server'
import { findFreePort } from '@/lib/db/free-port'
import { openNotebook } from '@/lib/ops/demo/leftovers'
import { untilServing } from '@/lib/ops/demo/port'
import { environmentOf, renewDatabase } from './cluster'

const DATABASE = 'faults'
const ATTACHMENTS = resolve('.data/faults-attachments')
const SECRETS = {
  NEXTAUTH_SECRET: 'secret of the fault tests for the sessions',
  FORM_SECRET: 'secret of the fault tests for the form keys!',
}

export type FaultsPortal = Awaited<ReturnType<typeof openFaultsPortal>>

/** A portal of its own, with data that are really written to the disk, whose programs can be killed and started again. */
export async function openFaultsPortal(people: readonly string[]) {
  const notebook = openNotebook('.data/faults-processes.json')
  await notebook.endLeftovers()
  const log = openSync('.data/faults.log', 'w')
  const server = await startServer('.data/faults', 'durable')
  await renewDatabase(server, DATABASE)
  rmSync(ATTACHMENTS, { recursive: true, force: true })
  mkdirSync(ATTACHMENTS, { recursive: true })

  const port = await findFreePort()
  const appUrl = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    ...environmentOf(server, DATABASE),
    ...SECRETS,
    APP_URL: appUrl,
    NEXTAUTH_URL: appUrl,
    ATTACHMENTS_DIR: ATTACHMENTS,
    LOG_LEVEL: 'silent',
    HOST: '127.0.0.1',
    PORT: String(port),
  }
  const [code] = await once(run(['tests/support/faults-people.ts', ...people]), 'exit')
  if (code !== 0) throw new Error(`the people were not made (${code})`)
  let app = await startApp()

  function run(script: string[]): ChildProcess {
    const child = spawn(process.execPath, ['--import', 'tsx', ...script], { stdio: ['ignore', log, log], env })
    notebook.note(child.pid, script.join(' '))
    return child
  }

  async function startApp(): Promise<ChildProcess> {
    const started = run(['lib/ops/serve.ts'])
    await untilServing('127.0.0.1', port)
    return started
  }

  async function killApp() {
    app.kill('SIGKILL')
    await once(app, 'exit')
    notebook.forget(app.pid)
  }

  return {
    appUrl,
    attachments: ATTACHMENTS,
    superuserUrl: server.superuserUrl.replace(/postgres$/, DATABASE),
    /** The app's process, while it lives. */
    appId: () => (app.exitCode === null && app.signalCode === null ? app.pid : undefined),
    killApp,
    startApp: async () => {
      app = await startApp()
    },
    killDatabase: () =>
      process.kill(Number(readFileSync(join(server.folder, 'postmaster.pid'), 'utf8').split('\n')[0]), 'SIGKILL'),
    startDatabase: async () => {
      const { port: found } = await startServer('.data/faults', 'durable')
      if (found !== server.port) throw new Error('PostgreSQL could not get its port back')
    },
    close: async () => {
      await killApp()
      stopServer(server.folder, 'immediate')
    },
  }
}
