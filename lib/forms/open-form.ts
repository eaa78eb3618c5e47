import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import type { FieldError, FormState } from '@/components/forms/form-state'
import { type Actor, type Bearer, writerOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { withoutTokens } from '@/lib/links/token'
import type { KeptError } from './errors'
import { readPost } from './kept-posts'
import { mintKey } from './key'

/** What the address of a page says behind its question mark. */
export type Search = Record<string, string | string[] | undefined>

/** A form ready to be shown; `theirs` holds, after a conflict, what now stands in the record. */
export type OpenForm = FormState & { theirs?: Record<string, string> }

/**
 * Opens the form that posts to `action`: as last left when the page's `?post=` names it, else empty.
 * `labels` is the catalogue path of its field labels, which the messages name.
 */
export async function openForm(
  tx: Tx,
  actor: Actor | Bearer,
  search: Search,
  action: string,
  labels: string,
): Promise<OpenForm> {
  const writer = writerOf(actor)
  const uuid = z.uuid().safeParse(search.post).data
  const post = uuid ? await readPost(tx, writer, uuid) : null
  if (!uuid || !post || post.result) return { key: mintKey(writer, action), typed: {}, errors: [] }
  const kept = await isOf(tx, writer, uuid, action)
  if (!kept) return { key: mintKey(writer, action), typed: {}, errors: [] }
  return {
    key: mintKey(writer, action, uuid),
    typed: post.typed ?? {},
    errors: await inWords(post.errors?.errors ?? [], labels),
    theirs: post.errors?.theirs,
  }
}

/** A page may show several forms: the kept post fills only the one it was sent from. */
async function isOf(tx: Tx, writer: string, uuid: string, action: string): Promise<boolean> {
  const [row] = await tx.$queryRaw<{ action: string }[]>`
    SELECT action FROM form_posts WHERE owner_id = ${writer}::uuid AND key = ${uuid}::uuid`
  return row?.action === withoutTokens(action)
}

async function inWords(errors: readonly KeptError[], labels: string): Promise<FieldError[]> {
  if (errors.length === 0) return []
  const [say, name] = await Promise.all([getTranslations('Errors'), getTranslations()])
  return errors.map(({ field, key }) => {
    const [labelled] = field.split('.')
    const label = labelled && name.has(`${labels}.${labelled}`) ? name(`${labels}.${labelled}`) : ''
    return { field, message: say(key, { label }) }
  })
}
