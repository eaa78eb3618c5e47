import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readCandidates } from '@/lib/dispatches/candidates'
import { listOffers } from '@/lib/dispatches/list-of-support'
import { isDispatchMenu } from '@/lib/dispatches/menus'
import { readSuggestion } from '@/lib/dispatches/read-suggestion'
import { openForm, type Search } from '@/lib/forms/open-form'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { canSendRequest } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import type { SupportParams } from '../address'
import { advisorsPath } from './address'

/** The candidates of a support, what the municipality was shown and wishes, and the offers; null when there is none for this person, or no advisor is sent under it. */
export async function openCandidates(actor: Actor, params: SupportParams, search: Search) {
  const path = advisorsPath(params)
  return await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, params.number, params.supportId)
    if (!support || !isDispatchMenu(support.menu.kind)) return null
    const open = (action: string) => openForm(tx, actor, search, `${path}/${action}`, 'Dispatches.fields')
    return {
      support,
      mayAsk: canSendRequest(actor, support.consultation) && mayBeAskedUnder(support.state),
      suggestion: await readSuggestion(tx, support.id),
      shown: await readCandidates(tx, support.id),
      offers: await listOffers(tx, support.id),
      ask: await open('suggestion'),
      show: await open('showing'),
    }
  })
}
