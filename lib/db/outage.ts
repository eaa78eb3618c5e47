import { AsyncLocalStorage } from 'node:async_hooks'

/** What the front door and the application, two bundles of one process, know together about the request at work. */
type RequestMarks = { requestId: string; databaseAway: boolean }

const kept = globalThis as typeof globalThis & { madoguchiRequest?: AsyncLocalStorage<RequestMarks> }
kept.madoguchiRequest ??= new AsyncLocalStorage<RequestMarks>()

/** The request at work, as the front door opened it. */
export const currentRequest: AsyncLocalStorage<RequestMarks> = kept.madoguchiRequest

const AWAY =
  /ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|Can't reach database|Connection terminated|not queryable|connection.*timeout|terminating connection|the database system is|too many clients|P1001|P1002|P1008|P1017|P2024|P2028|57P0[123]|53300|DatabaseNotReachable|SocketTimeout|ConnectionClosed/i

/** Marks the request at work when `error` says that the database is away, so that the front door answers 503 and not 500. */
export function noteOutage(error: unknown) {
  const marks = currentRequest.getStore()
  if (marks && isOutage(error)) marks.databaseAway = true
}

/** Whether an error means that the database cannot be reached, as opposed to a fault of ours. */
export function isOutage(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = 'code' in error ? String(error.code) : ''
  return AWAY.test(`${code} ${error.message}`) || isOutage(error.cause)
}
