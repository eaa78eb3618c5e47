import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { readOwnContact } from '@/lib/programmes/begin-entry'
import { listThemeNames } from '@/lib/programmes/list-programmes'
import { listOffers } from '@/lib/programmes/read-grounds'

/** An offer to this office with the forms to answer it; null when there is none. */
export async function openOffer(id: string, search: Search) {
  const actor = await requireActor('municipal_staff')
  return await asActor(actor, async (tx) => {
    const offers = await listOffers(tx, { askingOrganisationId: actor.organisationId })
    const offer = offers.find((one) => one.id === id)
    if (!offer) return null
    const open = (below: string) =>
      openForm(tx, actor, search, `/my/applications/offers/${id}${below}`, 'Programmes.fields')
    const all = await listThemeNames(tx)
    return {
      offer,
      themes: offer.programme.themeKeys.flatMap((key) => all.find((theme) => theme.key === key) ?? []),
      contact: {
        ...(await readOwnContact(tx, actor)),
        situation: '',
        problem: '',
        wish: '',
        sharedWithPrefecture: false,
      },
      forms: { accept: await open('/acceptance'), decline: await open('/decline') },
    }
  })
}
