import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { readDraft } from './read-draft'
import { submitConsultation } from './submit'
import { whatIsUnfinished } from './unfinished'

/** Sends a draft from its check page; when something is missing, everything missing is named at once. */
export async function sendDraft(tx: Tx, actor: Actor, id: string): Promise<{ number: string } | Refusal> {
  const draft = await readDraft(tx, actor, id)
  const missing = draft ? whatIsUnfinished(draft) : []
  if (missing.length > 0) return new Refusal(missing.map(({ field }) => ({ field, key: 'required' })))
  return await submitConsultation(tx, actor, id)
}
