import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { Refusal } from '@/lib/forms/errors'
import { listIllegible } from './autosave'
import { lockConsultation } from './lock'
import { readDraft } from './read-draft'
import { readReceipt } from './receipt'
import { submitConsultation } from './submit'
import { whatIsUnfinished } from './unfinished'

/** Sends a draft from its check page; when something is missing, everything missing is named at once, and everything typed that cannot be read. One sent already has its receipt. */
export async function sendDraft(tx: Tx, actor: Actor, id: string): Promise<{ number: string } | Refusal> {
  await lockConsultation(tx, id)
  const sent = await readReceipt(tx, actor, id)
  if (sent) return sent
  const draft = await readDraft(tx, actor, id)
  const missing = draft ? whatIsUnfinished(draft).map(({ field }) => ({ field, key: 'required' })) : []
  const illegible = draft ? await listIllegible(tx, id) : []
  const faults = [...missing, ...illegible.map(({ field, key }) => ({ field, key }))]
  if (faults.length > 0) return new Refusal(faults)
  return await submitConsultation(tx, actor, id)
}
