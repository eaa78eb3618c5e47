import { openNotebook } from '@/lib/ops/demo/leftovers'
import type { Closer } from '@/tests/support/portal'
import { readAsked } from './asked'
import { openBenchDatabase } from './database'
import { measure } from './measure'
import { openBenchPortal } from './portal'
import { printRow, printSuite } from './report'

const SCRIPT = 'tests/bench/run.ts'
/** Whatever happens, it ends by itself. */
const LONGEST_MINUTES = 30

const asked = readAsked(process.argv.slice(2))
const notebook = openNotebook('.data/bench-processes.json')
const running = notebook.findRunning(SCRIPT)
if (running) throw new Error(`A benchmark already runs in this folder (process ${running}).`)
await notebook.endLeftovers()
notebook.note(process.pid, SCRIPT)
const closers: Closer[] = []
const alarm = setTimeout(() => end(new Error(`not done after ${LONGEST_MINUTES} minutes`)), LONGEST_MINUTES * 60_000)

try {
  const database = await openBenchDatabase(asked.count, notebook, closers)
  const portals = await openBenchPortal(database.env, asked.processes, notebook, closers)
  Object.assign(process.env, portals.env)
  const { SUITES, cookieOf } = await import('./suites')
  const cookies = { officer7: await cookieOf('officer7'), staff: await cookieOf('staff'), everybody: '' }
  let failed = 0
  for (const suite of asked.suites) {
    printSuite(suite, asked)
    for (const { name, as, deed } of await SUITES[suite]())
      try {
        printRow(name, await measure(portals.ports, cookies[as], asked.seconds, database.folder, deed))
      } catch (error) {
        failed += 1
        console.log(`${name}: failed: ${error instanceof Error ? error.message : error}`)
      }
  }
  await end(failed > 0 ? new Error(`${failed} measures failed`) : null)
} catch (error) {
  await end(error)
}

async function end(error: unknown) {
  clearTimeout(alarm)
  if (error) console.error(`[bench] ${error instanceof Error ? error.stack : error}`)
  for (const close of closers.reverse()) await close()
  notebook.forget(process.pid)
  process.exit(error ? 1 : 0)
}
