import { RequestPage, type RequestProps, requestTitle } from '@/app/_requests/request-page'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { readMyOffer } from '@/lib/dispatches/read-my-offer'
import { openForm } from '@/lib/forms/open-form'
import { markOpened } from '@/lib/requests/mark-opened'
import { OwnOffer } from './own-offer'

export function generateMetadata(props: RequestProps) {
  return requestTitle('advisor', props)
}

/** What was asked of the advisor: the offer of a dispatch, or any other request. */
export default async function AdvisorRequestPage(props: RequestProps) {
  const actor = await requireActor('advisor')
  const [{ requestId }, search] = [await props.params, await props.searchParams]
  const action = `/advisor/${requestId}/offer`
  const opened = await asActor(actor, async (tx) => {
    const offer = await readMyOffer(tx, requestId)
    if (!offer) return null
    await markOpened(tx, actor, requestId)
    return { offer, form: await openForm(tx, actor, search, action, 'Dispatches.fields') }
  })
  return opened ? <OwnOffer {...opened} action={action} /> : <RequestPage asked="advisor" {...props} />
}
