import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'

const LONGEST_START_SECONDS = 30

/** Stops the start, in plain words, when another program already listens where the demo wants to. */
export async function requireFreePort(host: string, port: number) {
  const problem = await new Promise<string | null>((found) => {
    const server = createServer().on('error', (error) => found(error.message))
    server.listen(port, host, () => server.close(() => found(null)))
  })
  if (problem) {
    const advice = `End it, or choose another: PORT=${port + 1} npm run demo`
    throw new Error(`Port ${port} is taken by another program (${problem}).\n${advice}`)
  }
}

/** Waits until the portal answers there. */
export async function untilServing(host: string, port: number) {
  for (let tenths = 0; tenths < LONGEST_START_SECONDS * 10; tenths++) {
    const answer = await fetch(`http://${host}:${port}/api/health`).catch(() => null)
    if (answer?.ok) return
    await sleep(100)
  }
  throw new Error(`the portal did not answer within ${LONGEST_START_SECONDS} s`)
}
