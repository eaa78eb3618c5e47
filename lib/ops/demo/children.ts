import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Notebook } from './leftovers'

const RESTART_DELAY_MS = 500
const SHORTEST_LIFE_MS = 5000
const ENDING_MS = 30_000

export type Child = { stop: () => Promise<void> }
type Surroundings = { env: Record<string, string>; notebook: Notebook }

/** Runs one of our TypeScript programs to its end. */
export async function runToEnd(script: string, surroundings: Surroundings) {
  const [code] = await once(start(script, surroundings), 'exit')
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
}

/** Keeps one of our programs running: one that ends by accident is started again, one that cannot start is given up. */
export function keepRunning(script: string, surroundings: Surroundings, giveUp: (reason: string) => void): Child {
  let isStopping = false
  let child = launch()

  function launch(): ChildProcess {
    const began = Date.now()
    const launched = start(script, surroundings)
    launched.once('exit', async (code, signal) => {
      surroundings.notebook.forget(launched.pid)
      if (isStopping) return
      if (Date.now() - began < SHORTEST_LIFE_MS) return giveUp(`${script} ended with ${code ?? signal}`)
      console.log(`[start] ${script} ended with ${code ?? signal}, starting it again`)
      await sleep(RESTART_DELAY_MS)
      if (!isStopping) child = launch()
    })
    return launched
  }

  return {
    async stop() {
      isStopping = true
      if (child.exitCode !== null || child.signalCode !== null) return
      const patience = setTimeout(() => child.kill('SIGKILL'), ENDING_MS)
      child.kill('SIGTERM')
      await once(child, 'exit')
      clearTimeout(patience)
    },
  }
}

/** In a process group of its own, so that Ctrl-C reaches only the demo, which ends its children in order. */
function start(script: string, { env, notebook }: Surroundings): ChildProcess {
  const child = spawn(process.execPath, ['--import', 'tsx', script], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    detached: process.platform !== 'win32',
  })
  notebook.note(child.pid, script)
  return child
}
