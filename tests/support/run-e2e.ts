import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openNotebook } from '@/lib/ops/demo/leftovers'
import { openPortal } from './portal'

const SCRIPT = 'tests/support/run-e2e.ts'
const notebook = openNotebook('.data/e2e-processes.json')

const running = notebook.findRunning(SCRIPT)
if (running) throw new Error(`The browser tests already run in this folder (process ${running}).`)
await notebook.endLeftovers()
notebook.note(process.pid, SCRIPT)

const began = performance.now()
const portal = await openPortal(notebook, (reason) => console.error(`[e2e] ${reason}`))
console.log(`[e2e] portal at ${portal.env.APP_URL} after ${((performance.now() - began) / 1000).toFixed(1)} s`)

const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--config=tests/playwright.config.ts']
const browser = spawn(process.execPath, [...playwright, ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, ...portal.env },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => browser.kill(signal))
const [code] = await once(browser, 'exit')

await portal.close()
notebook.forget(process.pid)
process.exit(code ?? 1)
