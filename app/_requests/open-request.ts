import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { openWriting } from '@/lib/forms/open-writing'
import { markOpened } from '@/lib/requests/mark-opened'
import { readMyRequest } from '@/lib/requests/read'
import { AREA_OF, type AskedRole, mayHaveResult } from '@/lib/requests/states'
import { listProposable, listSuggestible } from '@/lib/requests/suggested'
import { decisionsFor } from '@/lib/requests/transitions'

const LABELS = 'Requests.fields'

/** A request as the party asked opens it, with what it may say now; null when it is not (or no longer) its own. The first opening is remembered. */
export async function openRequest(actor: Actor, asked: AskedRole, requestId: string, search: Search) {
  const place = `${AREA_OF[asked]}/${requestId}`
  return await asActor(actor, async (tx) => {
    const request = await readMyRequest(tx, requestId)
    if (!request) return null
    if (!request.openedAt) await markOpened(tx, actor, requestId)
    const decisions = decisionsFor(asked, request.state)
    const open = decisions.length > 0
    const form = await (open ? openWriting : openForm)(tx, actor, search, `${place}/answer`, LABELS)
    const offices = open ? await listSuggestible(tx, request.bureauId) : []
    const programmes = decisions.includes('propose') ? await listProposable(tx, actor.organisationId) : []
    const resultForm = mayHaveResult(request.state)
      ? await openForm(tx, actor, search, `${place}/result`, LABELS)
      : null
    return { request, place, decisions, form, offices, programmes, resultForm }
  })
}
