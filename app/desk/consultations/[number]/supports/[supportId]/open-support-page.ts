import { errorsAt } from '@/components/consultations/forms-on-page'
import type { Actor } from '@/lib/actor/actor'
import { readChasingOfSupport } from '@/lib/chasing/read-lanes'
import { logAccess } from '@/lib/consultations/log-access'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { openWriting } from '@/lib/forms/open-writing'
import { jstDate } from '@/lib/japanese/dates'
import { readQuota } from '@/lib/menus/quota'
import { listNeedsOfSupport } from '@/lib/network/secretariat'
import { readClosingDays } from '@/lib/organisations/closing-days'
import { listPartsOf } from '@/lib/references/read'
import { listUnsentRounds } from '@/lib/requestRounds/read'
import { isPending, mayHaveResult } from '@/lib/requests/states'
import { canKeepCosts, mayCost } from '@/lib/supportCosts/policy'
import { readCostsOf } from '@/lib/supportCosts/read'
import { canKeepSupport } from '@/lib/supports/policy'
import { readSupport } from '@/lib/supports/read'
import { findTeamOfSupport } from '@/lib/teams/list'
import { type SupportParams, supportPath } from './address'

type Search = Record<string, string | string[] | undefined>

/** A support with every form its page offers, as last left; null when there is none for this person. */
export async function openSupportPage(actor: Actor, params: SupportParams, search: Search) {
  const path = supportPath(params)
  return await asActor(actor, async (tx) => {
    const support = await readSupport(tx, params.number, params.supportId)
    if (!support) return null
    await logAccess(tx, actor, support.consultation)
    const open = (action: string) => openForm(tx, actor, search, `${path}/${action}`, 'Supports.fields')
    const openEach = async (ids: readonly string[], action: (id: string) => string) => {
      const opened = []
      for (const id of ids) opened.push([id, await open(action(id))] as const)
      return new Map(opened)
    }
    const mayKeep = canKeepSupport(actor, support.consultation)
    const removable = mayKeep ? support.participants.map(({ id }) => id) : []
    const lanes = mayKeep ? support.requests : []
    const pending = lanes.filter(({ state }) => isPending(state)).map(({ id }) => id)
    const settled = lanes.filter(({ state }) => mayHaveResult(state)).map(({ id }) => id)
    const start = await open('start')
    const participant = await open('participants')
    const note = await openWriting(tx, actor, search, `${path}/notes`, 'Supports.fields')
    const remove = await openEach(removable, (id) => `participants/${id}/removal`)
    const withdraw = await openEach(pending, (id) => `requests/${id}/withdrawal`)
    const result = await openEach(settled, (id) => `requests/${id}/result`)
    const several = [remove, withdraw].flatMap((forms) => [...forms.values()])
    const errors = [
      ...[start, participant, note, ...several].flatMap((form) => form.errors),
      ...[...result].flatMap(([id, form]) => errorsAt(form.errors, id)),
    ]
    const today = jstDate(await readClock(tx))
    const closed = await readClosingDays(tx, support.consultation.bureauId)
    const rounds = await listUnsentRounds(tx, support.id)
    const isAhead = support.state === 'proposed' || support.state === 'agreed'
    const quota = isAhead ? await readQuota(tx, support.consultation.bureauId, support.menu.key, today) : null
    const parts = await listPartsOf(tx, support.consultation.id)
    const chasing = await readChasingOfSupport(tx, support.consultation.bureauId, support.id)
    const room = await findTeamOfSupport(tx, support.id)
    const needs = await listNeedsOfSupport(tx, support.id)
    const costs = {
      ...{ costs: await readCostsOf(tx, support.id), noCostForm: await open('costs/none') },
      mayRecord: canKeepCosts(actor, support.consultation) && mayCost(support.state),
    }
    const forms = { start, participant, note, remove, lanes: { withdraw, result }, errors }
    return { support, quota, needs, costs, chasing, parts, room, forms, rounds, today, closed }
  })
}
