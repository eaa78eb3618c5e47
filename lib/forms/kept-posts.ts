import { z } from 'zod'
import { database, type Tx } from '@/lib/db/client'
import { withoutTokens, withToken } from '@/lib/links/token'
import type { KeptError } from './errors'
import type { FormKey } from './key'

/** What a person typed, by field name. */
export const Typed = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
export type Typed = z.infer<typeof Typed>

const KeptRow = z.object({
  typed: Typed.nullable(),
  errors: z
    .object({
      errors: z.array(z.object({ field: z.string(), key: z.string() })),
      theirs: z.record(z.string(), z.string()).optional(),
    })
    .nullable(),
  result: z.string().nullable(),
})
export type KeptPost = z.infer<typeof KeptRow>

/** Takes this form instance for oneself until the transaction ends: the same key posted twice waits here. */
export async function lockKey(tx: Tx, key: FormKey): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${key.uuid}, 0))`
}

/** The post kept under a key of this person, or null. Where it led, the bearer of a link finds the own token written in again. */
export async function readPost(tx: Tx, ownerId: string, uuid: string): Promise<KeptPost | null> {
  const [row] = await tx.$queryRaw<unknown[]>`
    SELECT typed, errors, result FROM form_posts WHERE owner_id = ${ownerId}::uuid AND key = ${uuid}::uuid`
  if (!row) return null
  const post = KeptRow.parse(row)
  return { ...post, result: post.result && withToken(post.result, ownerId) }
}

/** Keeps what was typed with what has to be put right, until it is sent again. */
export async function keepErrors(
  tx: Tx,
  key: FormKey,
  action: string,
  typed: Typed,
  errors: readonly KeptError[],
  theirs?: Record<string, string>,
) {
  const kept = JSON.stringify({ errors, theirs })
  await tx.$executeRaw`
    INSERT INTO form_posts (owner_id, key, action, typed, errors)
    VALUES (${key.ownerId}::uuid, ${key.uuid}::uuid, ${withoutTokens(action)}, ${JSON.stringify(typed)}::jsonb, ${kept}::jsonb)
    ON CONFLICT (owner_id, key) DO UPDATE SET typed = excluded.typed, errors = excluded.errors`
}

/** Remembers where the deed led, and erases what was typed: it now stands in its record. */
export async function keepResult(tx: Tx, key: FormKey, action: string, result: string) {
  await tx.$executeRaw`
    INSERT INTO form_posts (owner_id, key, action, result, done_at)
    VALUES (${key.ownerId}::uuid, ${key.uuid}::uuid, ${withoutTokens(action)}, ${withoutTokens(result)}, app.now())
    ON CONFLICT (owner_id, key) DO UPDATE SET typed = NULL, errors = NULL, result = excluded.result, done_at = excluded.done_at`
}

/** What was kept under a form's key now stands in its record; the form itself is still open. */
export async function clearTyped(tx: Tx, key: FormKey) {
  await tx.$executeRaw`
    UPDATE form_posts SET typed = NULL, errors = NULL
    WHERE owner_id = ${key.ownerId}::uuid AND key = ${key.uuid}::uuid AND result IS NULL AND typed IS NOT NULL`
}

/** Keeps what was typed by somebody whose session has ended; shown to the same person after signing in again. */
export async function keepForOwner(key: FormKey, action: string, typed: Typed) {
  await database()
    .$executeRaw`SELECT auth.keep_post(${key.ownerId}::uuid, ${key.uuid}::uuid, ${withoutTokens(action)}, ${JSON.stringify(typed)}::jsonb)`
}
