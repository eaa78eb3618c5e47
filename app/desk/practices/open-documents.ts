import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { openForm, type Search } from '@/lib/forms/open-form'
import { jstDate } from '@/lib/japanese/dates'
import { listDocumentsToCheck } from '@/lib/practices/documents'
import type { Looking } from './documents-to-check'

/** The practices from documents that are to be looked at, each with its forms; none of them beside other lists. */
export async function openDocuments(tx: Tx, actor: Actor, { post }: Search, isShown: boolean) {
  const documents: Looking[] = []
  const at = (id: string, deed: string) => `/desk/practices/documents/${id}/${deed}`
  for (const document of isShown ? await listDocumentsToCheck(tx) : []) {
    const form = (deed: string) => openForm(tx, actor, { post }, at(document.id, deed), 'PracticeDrafts.fields')
    documents.push({ ...document, forms: { confirming: await form('confirming'), ending: await form('ending') } })
  }
  return { documents, today: jstDate(await readClock(tx)) }
}
