import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openNotebook } from '@/lib/ops/demo/leftovers'
import { type Closer, openPortal } from './portal'

const SCRIPT = 'tests/support/run-e2e.ts'
const PLAYWRIGHT = ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/playwright.config.ts']
const notebook = openNotebook('.data/e2e-processes.json')

const running = notebook.findRunning(SCRIPT)
if (running) throw new Error(`The browser tests already run in this folder (process ${running}).`)
await notebook.endLeftovers()
notebook.note(process.pid, SCRIPT)

const closers: Closer[] = []
try {
  process.exitCode = await testPortal()
} catch (error) {
  console.error(`[e2e] ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
} finally {
  for (const close of closers.reverse()) await close()
  notebook.forget(process.pid)
  process.exit()
}

async function testPortal(): Promise<number> {
  const began = performance.now()
  const { env, failed } = await openPortal(notebook, closers)
  console.log(`[e2e] portal at ${env.APP_URL} after ${((performance.now() - began) / 1000).toFixed(1)} s`)
  const browser = spawn(process.execPath, [...PLAYWRIGHT, ...process.argv.slice(2)], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  closers.push(() => end(browser))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => browser.kill(signal))
  const [code] = await Promise.race([once(browser, 'exit'), failed])
  return code ?? 1
}

async function end(browser: ChildProcess) {
  if (browser.exitCode !== null || browser.signalCode !== null) return
  browser.kill('SIGTERM')
  await once(browser, 'exit')
}
