import type { Actor } from '@/lib/actor/actor'
import { readChasingOfDuty } from '@/lib/chasing/read-lanes'
import { logAccess } from '@/lib/consultations/log-access'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { readDuty, readPrintedLink } from '@/lib/duties/read'
import { openForm, type Search } from '@/lib/forms/open-form'
import { dateOf } from '@/lib/japanese/day'
import { addressOf } from '@/lib/links/token'
import { canKeepSupport } from '@/lib/supports/policy'
import { type SupportParams, supportPath } from '../../address'

/** A duty with the forms of its page, and the address of its link where that is handed over on paper; null when there is none for this person. */
export async function openDuty(actor: Actor, params: SupportParams & { dutyId: string }, search: Search) {
  const path = `${supportPath(params)}/duties/${params.dutyId}`
  return await asActor(actor, async (tx) => {
    const duty = await readDuty(tx, params.number, params.supportId, params.dutyId)
    if (!duty) return null
    const { consultation } = duty.support
    await logAccess(tx, actor, consultation)
    const link = duty.state === 'open' ? await readPrintedLink(tx, duty.id) : null
    return {
      ...{ duty, path, today: dateOf(await readClock(tx)) },
      chasing: await readChasingOfDuty(tx, consultation.bureauId, duty.id),
      mayKeep: duty.state === 'open' && canKeepSupport(actor, consultation),
      waive: await openForm(tx, actor, search, `${path}/waiving`, 'Duties.waive.fields'),
      send: await openForm(tx, actor, search, `${path}/link`, 'Duties.link.fields'),
      printed: link && {
        name: link.recipientName,
        mailbox: link.recipientMailbox,
        address: link.recipientMailbox ? null : addressOf(link.id),
      },
    }
  })
}

export type OpenDuty = NonNullable<Awaited<ReturnType<typeof openDuty>>>
