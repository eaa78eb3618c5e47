import { hash, verify } from '@node-rs/argon2'

/** The library's own algorithm is Argon2id. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 }
const MOST_AT_ONCE = 4

/** A hash that no password has, so that an unknown name takes as long as a known one. */
const NOBODYS = hash('nobody signs in with this', COST)

let atWork = 0
const waiting: (() => void)[] = []

/** Hashes a password with Argon2id (19 MiB, two passes). */
export async function hashPassword(password: string): Promise<string> {
  return await inTurn(() => hash(password.normalize('NFKC'), COST))
}

/** Whether the password is the one behind the hash; for an unknown account (null) it takes the same time and is false. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const against = kept ?? (await NOBODYS)
  const right = await inTurn(() => verify(against, password.normalize('NFKC')))
  return kept !== null && right
}

/** Few hashes at a time: a rush of sign-ins must not take the processor from the pages. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  while (atWork >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  atWork += 1
  try {
    return await work()
  } finally {
    atWork -= 1
    waiting.shift()?.()
  }
}
