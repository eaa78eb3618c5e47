type Failures = { of_pair: number; of_account: number; of_address: number; last_at: Date | null }

const FREE_TRIES_OF_PAIR = 4
const FREE_TRIES_OF_ACCOUNT = 20
const LONGEST_SECONDS = 60

/**
 * How many seconds to wait before the next try. The wait doubles with each wrong try of one account from one
 * address, and, after many, of the account from anywhere. Nobody is locked out for good, and an office
 * that shares one address is not slowed by a colleague's mistakes.
 */
export function secondsToWait(failures: Failures, now: Date): number {
  if (!failures.last_at) return 0
  const beyond = Math.max(failures.of_pair - FREE_TRIES_OF_PAIR, failures.of_account - FREE_TRIES_OF_ACCOUNT)
  if (beyond < 0) return 0
  const delay = Math.min(LONGEST_SECONDS, 2 ** beyond)
  const passed = (now.getTime() - failures.last_at.getTime()) / 1000
  return Math.max(0, Math.ceil(delay - passed))
}

const FREE_TRIES_OF_ADDRESS = 100
const SECONDS_BETWEEN_AT_ADDRESS = 5

/**
 * How many seconds an address waits that many share, offices behind one way out and rooms full of people: never before a
 * hundred tries within ten minutes, and then the same few seconds after each.
 */
export function secondsAtAddress({ of_address, last_at }: Failures, now: Date): number {
  if (!last_at || of_address < FREE_TRIES_OF_ADDRESS) return 0
  return Math.max(0, Math.ceil(SECONDS_BETWEEN_AT_ADDRESS - (now.getTime() - last_at.getTime()) / 1000))
}
