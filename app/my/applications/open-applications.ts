import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm, type Search } from '@/lib/forms/open-form'
import { listAnnounced, listThemeNames } from '@/lib/programmes/list-programmes'
import { listOwnEntries } from '@/lib/programmes/read-entry'
import { listOffers } from '@/lib/programmes/read-grounds'

/** What can be entered, each with its form, what was entered, and the consultation one comes from. */
export async function openApplications(actor: Actor, search: Search) {
  const { from } = search
  return await asActor(actor, async (tx) => {
    const programmes = []
    for (const programme of await listAnnounced(tx, actor)) {
      const form = await openForm(tx, actor, search, `/my/applications/entries/${programme.id}`, 'Programmes.fields')
      programmes.push({ ...programme, form })
    }
    const consultation =
      typeof from === 'string'
        ? await tx.consultation.findFirst({
            where: { number: from, askingOrganisationId: actor.organisationId },
            select: { number: true },
          })
        : null
    return {
      ...{ programmes, consultation },
      offers: await listOffers(tx, { askingOrganisationId: actor.organisationId }),
      entries: await listOwnEntries(tx, actor.organisationId),
      themes: await listThemeNames(tx),
    }
  })
}

export type Enterable = Awaited<ReturnType<typeof openApplications>>['programmes'][number]
