import { mkdirSync } from 'node:fs'
import { findFreePort } from '@/lib/db/free-port'
import { keepRunning } from '@/lib/ops/demo/children'
import type { Notebook } from '@/lib/ops/demo/leftovers'
import { untilServing } from '@/lib/ops/demo/port'
import type { Closer } from '@/tests/support/portal'

/** The built portal as in production, in so many processes on ports of their own. */
export async function openBenchPortal(
  env: Record<string, string>,
  processes: number,
  notebook: Notebook,
  closers: Closer[],
): Promise<{ ports: number[]; env: Record<string, string> }> {
  mkdirSync('.data/bench-attachments', { recursive: true })
  const ports: number[] = []
  for (let at = 0; at < processes; at += 1) {
    const port = await findFreePort()
    const failed = new Promise<never>((_, reject) => {
      const program = keepRunning('lib/ops/serve.ts', { env: { ...env, PORT: String(port) }, notebook }, (reason) =>
        reject(new Error(reason)),
      )
      closers.push(program.stop)
    })
    await Promise.race([untilServing('127.0.0.1', port), failed])
    ports.push(port)
  }
  return { ports, env }
}
