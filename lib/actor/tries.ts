import { createHmac } from 'node:crypto'
import type { Tx } from '@/lib/db/client'
import { environment } from '@/lib/env'
import { secondsAtAddress, secondsToWait } from './throttle'

type Failures = { of_pair: number; of_account: number; of_address: number; last_at: Date | null }

/** How long somebody has to wait before guessing at this again; 0 for now. */
export async function secondsUntilTry(tx: Tx, what: string): Promise<number> {
  const failures = await countOf(tx, what)
  return failures ? secondsToWait(failures, new Date()) : 0
}

/** The same for an address that many people share: it has a budget of its own, and never waits long. */
export async function secondsUntilTryFrom(tx: Tx, address: string): Promise<number> {
  const failures = await countOf(tx, address)
  return failures ? secondsAtAddress(failures, new Date()) : 0
}

/** Counts a guess; a right one forgets the wrong ones before it. */
export async function countTry(tx: Tx, what: string, succeeded: boolean): Promise<void> {
  await tx.$executeRaw`SELECT auth.record_attempt(${digest(what)}, ${digest(what)}, ${succeeded})`
}

async function countOf(tx: Tx, what: string): Promise<Failures | undefined> {
  const [failures] = await tx.$queryRaw<Failures[]>`SELECT * FROM auth.count_failures(${digest(what)}, ${digest(what)})`
  return failures
}

function digest(text: string): Buffer {
  return createHmac('sha256', environment().NEXTAUTH_SECRET).update(text).digest()
}
