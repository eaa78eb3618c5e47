import { createHmac } from 'node:crypto'
import { database } from '@/lib/db/client'
import { environment } from '@/lib/env'
import { isPassword } from './password'
import { openSession } from './sessions'
import { secondsToWait } from './throttle'

/** How a try to sign in ended: a session token, or refused, or too many tries for now. An unknown name and a wrong password look the same. */
export type SignInResult = { kind: 'opened'; token: string } | { kind: 'refused' } | { kind: 'wait'; seconds: number }

type Failures = { of_pair: number; of_account: number; of_address: number; last_at: Date | null }

/** Signs in by name and password from an address; the address is kept as a keyed digest only. */
export async function signInByPassword(signInName: string, password: string, address: string): Promise<SignInResult> {
  const name = signInName.normalize('NFKC').trim().toLowerCase()
  return await oneAfterAnother(name, () => tryPassword(name, password, address))
}

async function tryPassword(name: string, password: string, address: string): Promise<SignInResult> {
  const account = digest(`account ${name}`)
  const from = digest(`address ${address}`)
  const [failures] = await database().$queryRaw<Failures[]>`SELECT * FROM auth.count_failures(${account}, ${from})`
  const seconds = failures ? secondsToWait(failures, new Date()) : 0
  if (seconds > 0) return { kind: 'wait', seconds }

  const [known] = await database().$queryRaw<{ user_id: string; password_hash: string }[]>`
    SELECT * FROM auth.find_credential(${name})`
  const right = await isPassword(known?.password_hash ?? null, password)
  const token = right && known ? await openSession(known.user_id) : null
  await database().$executeRaw`SELECT auth.record_attempt(${account}, ${from}, ${token !== null})`
  return token ? { kind: 'opened', token } : { kind: 'refused' }
}

const lastTries = new Map<string, Promise<unknown>>()

/** Tries at one account wait for each other, so that each is counted before the next; a burst gains nothing. */
async function oneAfterAnother<T>(name: string, work: () => Promise<T>): Promise<T> {
  const mine = (lastTries.get(name) ?? Promise.resolve()).then(work, work)
  lastTries.set(name, mine)
  try {
    return await mine
  } finally {
    if (lastTries.get(name) === mine) lastTries.delete(name)
  }
}

function digest(text: string): Buffer {
  return createHmac('sha256', environment().NEXTAUTH_SECRET).update(text).digest()
}
