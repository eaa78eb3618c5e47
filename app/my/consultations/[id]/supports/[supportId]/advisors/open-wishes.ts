import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { listPublicChoices } from '@/lib/advisors/choices'
import { canAnswer } from '@/lib/consultations/policy'
import { asActor } from '@/lib/db/as-actor'
import { readCandidates } from '@/lib/dispatches/candidates'
import { isDispatchMenu } from '@/lib/dispatches/menus'
import { openForm, type Search } from '@/lib/forms/open-form'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { readSupportHead } from '@/lib/supports/read-head'

/** The candidates of one's own support and the form of the wishes; null when there is no such support for this person. */
export async function openWishes(number: string, supportId: string, search: Search) {
  const actor = await requireActor(...ASKING_ROLES)
  const action = `/my/consultations/${number}/supports/${supportId}/advisors/wishes`
  return await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, number, supportId)
    if (!support || !isDispatchMenu(support.menu.kind)) return null
    if (support.consultation.askingOrganisationId !== actor.organisationId) return null
    return {
      support,
      ...(await readCandidates(tx, supportId)),
      choices: await listPublicChoices(tx, support.consultation.bureauId),
      form: await openForm(tx, actor, search, action, 'Dispatches.fields'),
      mayWish: canAnswer(actor, support.consultation) && mayBeAskedUnder(support.state),
    }
  })
}
