import type { Typed } from './kept-posts'
import { type FormKey, readKey } from './key'

/** A posted form: its key, what the machinery itself sent along (names with _), what was typed, and of that what may be kept. */
export async function readTyped(request: Request, action: string, secret: readonly string[]) {
  return typedIn(await request.formData(), action, secret)
}

/** The same from a form that has been read already. */
export function typedIn(form: FormData, action: string, secret: readonly string[]) {
  const all: Typed = {}
  for (const name of new Set(form.keys())) {
    if (name.startsWith('_')) continue
    const values = form
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .map((value) => value.replaceAll('\r\n', '\n').replaceAll('\0', ''))
    const [first] = values
    all[name] = values.length === 1 && first !== undefined ? first : values
  }
  const kept = Object.fromEntries(Object.entries(all).filter(([name]) => !secret.includes(name)))
  return { typed: { all, kept }, key: keyIn(form, action) }
}

function keyIn(form: FormData, action: string): FormKey | null {
  const key = form.get('_key')
  return typeof key === 'string' ? readKey(key, action) : null
}
