import type { Actor } from '@/lib/actor/actor'
import { readChasingOfSupport } from '@/lib/chasing/read-lanes'
import { logAccess } from '@/lib/consultations/log-access'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { openWriting } from '@/lib/forms/open-writing'
import { jstDate } from '@/lib/japanese/dates'
import { readQuota } from '@/lib/menus/quota'
import { isPending } from '@/lib/requests/states'
import { canKeepSupport } from '@/lib/supports/policy'
import { readSupport } from '@/lib/supports/read'
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
    const pending = mayKeep ? support.requests.filter(({ state }) => isPending(state)).map(({ id }) => id) : []
    const start = await open('start')
    const participant = await open('participants')
    const note = await openWriting(tx, actor, search, `${path}/notes`, 'Supports.fields')
    const remove = await openEach(removable, (id) => `participants/${id}/removal`)
    const withdraw = await openEach(pending, (id) => `requests/${id}/withdrawal`)
    const errors = [start, participant, note, ...remove.values(), ...withdraw.values()].flatMap((form) => form.errors)
    const today = jstDate(await readClock(tx))
    const isAhead = support.state === 'proposed' || support.state === 'agreed'
    const quota = isAhead ? await readQuota(tx, support.consultation.bureauId, support.menu.key, today) : null
    const chasing = await readChasingOfSupport(tx, support.consultation.bureauId, support.id)
    return { support, quota, chasing, forms: { start, participant, note, remove, withdraw, errors } }
  })
}
