import type { Actor } from '@/lib/actor/actor'
import { listIllegible } from '@/lib/consultations/autosave'
import { readDraft } from '@/lib/consultations/read-draft'
import { readProspect } from '@/lib/consultations/read-prospect'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readStanding } from '@/lib/signOffs/standing'

type Search = Record<string, string | string[] | undefined>

/** Everything shown before a draft is sent; null when there is no such draft for this person. */
export async function openCheck(actor: Actor, id: string, action: string, search: Search) {
  return await asActor(actor, async (tx) => {
    const draft = await readDraft(tx, actor, id)
    if (!draft) return null
    return {
      draft,
      form: await openForm(tx, actor, search, action, 'Consultation.fields'),
      signOff: await readStanding(tx, actor, draft.id),
      illegible: await listIllegible(tx, draft.id),
      prospect: await readProspect(tx, draft.bureauId, draft.askingOrganisation.id),
    }
  })
}
