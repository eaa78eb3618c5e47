import { z } from 'zod'
import type { FieldError } from '@/components/forms/form-state'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { type OpenForm, openForm } from '@/lib/forms/open-form'
import { openWriting } from '@/lib/forms/open-writing'

type Search = Record<string, string | string[] | undefined>
/** One form of a page; the text of one that is `written` is kept while it is being written. */
type Asked = { action: string; labels: string; prefix: string; written?: true }

/** The forms of one page by the address they post to, and all that has to be put right on it. */
export type PageForms = { of: (action: string) => OpenForm; errors: FieldError[] }

/**
 * Opens all forms of a page at once: the one that was sent last keeps what was typed. Fields stand on the page
 * under `prefix-name`, so that two forms never share an id. The errors of a form that is no longer on the page are still told.
 */
export async function openForms(tx: Tx, actor: Actor, search: Search, asked: readonly Asked[]): Promise<PageForms> {
  const sent = await actionSent(tx, actor, search)
  const opened = new Map<string, OpenForm>()
  const errors: FieldError[] = []
  const gone: Asked[] =
    sent && !asked.some(({ action }) => action === sent) ? [{ action: sent, labels: 'Desk', prefix: '' }] : []
  for (const { action, labels, prefix, written } of [...asked, ...gone]) {
    const open = written ? openWriting : openForm
    const form = await open(tx, actor, action === sent ? search : {}, action, labels)
    opened.set(action, form)
    errors.push(...form.errors.map(({ field, message }) => ({ field: field && `${prefix}-${field}`, message })))
  }
  return { errors, of: (action) => opened.get(action) ?? { key: '', typed: {}, errors: [] } }
}

async function actionSent(tx: Tx, actor: Actor, search: Search): Promise<string | null> {
  const key = z.uuid().safeParse(search.post).data
  if (!key) return null
  const post = await tx.formPost.findUnique({
    where: { ownerId_key: { ownerId: actor.userId, key } },
    select: { action: true },
  })
  return post?.action ?? null
}
