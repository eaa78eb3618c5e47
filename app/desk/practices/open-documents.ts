import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { mintKey } from '@/lib/forms/key'
import { jstDate } from '@/lib/japanese/dates'
import { listDocumentsToCheck } from '@/lib/practices/documents'
import type { Looking } from './documents-to-check'

/** The practices from documents that are to be looked at, each with its forms; none of them beside other lists. */
export async function openDocuments(tx: Tx, actor: Actor, isShown: boolean) {
  const documents: Looking[] = []
  const at = (id: string, deed: string) => `/desk/practices/documents/${id}/${deed}`
  for (const document of isShown ? await listDocumentsToCheck(tx) : []) {
    const form = (deed: string) => ({ key: mintKey(actor.userId, at(document.id, deed)), typed: {}, errors: [] })
    documents.push({ ...document, forms: { confirming: form('confirming'), ending: form('ending') } })
  }
  return { documents, today: jstDate(await readClock(tx)) }
}
