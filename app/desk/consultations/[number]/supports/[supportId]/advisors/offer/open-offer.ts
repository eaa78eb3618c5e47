import { z } from 'zod'
import { typedText } from '@/components/forms/typed'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { isDispatchMenu } from '@/lib/dispatches/menus'
import { readStanding } from '@/lib/dispatches/standing'
import type { Search } from '@/lib/forms/open-form'
import { openWriting } from '@/lib/forms/open-writing'
import { fiscalYear } from '@/lib/japanese/dates'
import { mayBeAskedUnder } from '@/lib/requests/states'
import { usualDueDay } from '@/lib/requests/usual-due-day'
import { canSendRequest } from '@/lib/supports/policy'
import { readSupportHead } from '@/lib/supports/read-head'
import type { SupportParams } from '../../address'
import { advisorsPath } from '../address'

/** The form of an offer to the advisor the address names, or the kept form was for; `advisor` is null when none is named; null when there is no such support for this person. */
export async function openOffer(actor: Actor, params: SupportParams, search: Search) {
  return await asActor(actor, async (tx) => {
    const support = await readSupportHead(tx, params.number, params.supportId)
    if (!support || !isDispatchMenu(support.menu.kind)) return null
    const form = await openWriting(tx, actor, search, `${advisorsPath(params)}/offers`, 'Dispatches.fields')
    const id = search.advisor ?? typedText(form, 'advisorId', '')
    const advisor = z.uuid().safeParse(id).success
      ? await tx.advisor.findUnique({
          where: { id: String(id) },
          select: { id: true, name: true, affiliation: true, userId: true },
        })
      : null
    const { bureauId, askingOrganisationId: organisationId } = support.consultation
    const year = fiscalYear(await readClock(tx))
    const of = { bureauId, fiscalYear: year, organisationId, menuKey: support.menu.key }
    return {
      ...{ support, advisor, form, year },
      standing: advisor ? await readStanding(tx, { ...of, advisorId: advisor.id }) : [],
      dueOn: await usualDueDay(tx, bureauId),
      mayAsk: canSendRequest(actor, support.consultation) && mayBeAskedUnder(support.state),
    }
  })
}
