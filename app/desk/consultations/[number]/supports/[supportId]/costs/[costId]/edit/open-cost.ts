import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { canKeepCosts, mayCost } from '@/lib/supportCosts/policy'
import { readCost } from '@/lib/supportCosts/read'
import { readSupportHead } from '@/lib/supports/read-head'
import { type SupportParams, supportPath } from '../../../address'

type Search = Record<string, string | string[] | undefined>

/** An amount that stands with the forms to correct it and to take it back; null where this person has none to keep. */
export async function openCost(actor: Actor, params: SupportParams & { costId: string }, search: Search) {
  const path = `${supportPath(params)}/costs/${params.costId}`
  return await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, params.number, params.supportId)
    if (!support || !canKeepCosts(actor, support.consultation) || !mayCost(support.state)) return null
    const cost = await readCost(tx, params.supportId, params.costId)
    if (!cost) return null
    const open = (action: string) => openForm(tx, actor, search, `${path}/${action}`, 'SupportCosts.fields')
    return { support, cost, form: await open('correction'), withdrawForm: await open('withdrawal') }
  })
}
