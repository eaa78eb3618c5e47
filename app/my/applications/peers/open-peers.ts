import { requireActor } from '@/lib/actor/require-actor'
import { listThemeGroups } from '@/lib/consultations/choices'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { listPairings, listPeerOffers } from '@/lib/peers/list'
import { listThemeNames } from '@/lib/programmes/list-programmes'

/** What this office offers, each with the form that ends it, and the introductions it is part of. */
export async function openPeers(search: Search) {
  const actor = await requireActor('municipal_staff')
  return await asActor(actor, async (tx) => {
    const offers = []
    for (const offer of await listPeerOffers(tx, { askingOrganisationId: actor.organisationId })) {
      const action = `/my/applications/peers/offers/${offer.id}/end`
      offers.push({ ...offer, action, form: await openForm(tx, actor, search, action, 'Peers.fields') })
    }
    return {
      ...{ offers, pairings: await listPairings(tx), themes: await listThemeNames(tx) },
      groups: await listThemeGroups(tx),
      form: await openForm(tx, actor, search, '/my/applications/peers/offers', 'Peers.fields'),
    }
  })
}

export type OwnPeerOffer = Awaited<ReturnType<typeof openPeers>>['offers'][number]
