import { Agent, request } from 'node:http'
import { databaseCpu, usedBetween } from './cpu'

/** What is asked of the portal once: one or several requests that count as one. */
export type Deed = (ask: Ask, turn: number) => Promise<void>
export type Ask = (path: string, body?: URLSearchParams) => Promise<{ status: number; location: string; text: string }>
/** How long each request took, and how much of the database's CPU each cost in the mean. */
export type Measured = { alone: number[]; together: number[]; seconds: number; cpu: number | null }

const CONNECTIONS = 8
const WARM_UP = 30
const LONGEST_WARM_UP_MS = 5000
/** A request that takes longer has failed. */
const LONGEST_REQUEST_MS = 20_000

/** First one user alone, then eight at once in closed loops over all processes, each for so many seconds; bounded, however slow the pages are. */
export async function measure(
  ports: readonly number[],
  cookie: string,
  seconds: number,
  folder: string,
  deed: Deed,
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS * ports.length })
  const asks = ports.map((port) => askOn(port, cookie, agent))
  const askOf = (loop: number) => asks[loop % asks.length] as Ask
  let turn = 0
  const cold = performance.now() + LONGEST_WARM_UP_MS
  for (let round = 0; round < WARM_UP && performance.now() < cold; round += 1) await deed(askOf(round), turn++)
  const loop = async (ask: Ask, until: number, took: number[]) => {
    while (performance.now() < until) {
      const began = performance.now()
      await deed(ask, turn++)
      took.push(performance.now() - began)
    }
  }
  const alone: number[] = []
  const before = databaseCpu(folder)
  await loop(askOf(0), performance.now() + seconds * 1000, alone)
  const together: number[] = []
  const began = performance.now()
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => loop(askOf(at), began + seconds * 1000, together)))
  const ended = performance.now()
  const used = usedBetween(before, databaseCpu(folder))
  const cpu = used === null ? null : used / (alone.length + together.length)
  agent.destroy()
  return { alone, together, seconds: (ended - began) / 1000, cpu }
}

function askOn(port: number, cookie: string, agent: Agent): Ask {
  return (path, body) =>
    new Promise((answer, reject) => {
      const headers: Record<string, string> = { cookie, accept: 'text/html' }
      if (body)
        Object.assign(headers, { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' })
      const asked = request(
        { host: '127.0.0.1', port, path, agent, headers, method: body ? 'POST' : 'GET' },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('error', reject)
          response.on('end', () =>
            answer({
              status: response.statusCode ?? 0,
              location: response.headers.location ?? '',
              text: Buffer.concat(parts).toString(),
            }),
          )
        },
      )
      asked.on('error', reject)
      asked.setTimeout(LONGEST_REQUEST_MS, () => asked.destroy(new Error(`${path} took too long`)))
      asked.end(body?.toString())
    })
}

/** The page, which must be there. */
export async function page(ask: Ask, path: string): Promise<string> {
  const { status, text } = await ask(path)
  if (status !== 200) throw new Error(`${path} answered ${status}`)
  return text
}
