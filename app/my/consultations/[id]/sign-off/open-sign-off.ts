import { requireActor } from '@/lib/actor/require-actor'
import { ASKING_ROLES } from '@/lib/actor/roles'
import { readDraft } from '@/lib/consultations/read-draft'
import { whatIsUnfinished } from '@/lib/consultations/unfinished'
import { asActor } from '@/lib/db/as-actor'
import { readClock } from '@/lib/db/clock'
import { openForm } from '@/lib/forms/open-form'
import { listEditions } from '@/lib/signOffs/find'
import { isClosedByMistakes } from '@/lib/signOffs/mistakes'
import { readStanding } from '@/lib/signOffs/standing'
import { leadToReceipt } from '../lead-to-receipt'

type Search = Record<string, string | string[] | undefined>

/** Opens the sign-off of a draft with its forms; a draft that was sent leads to its receipt. */
export async function openSignOff(id: string, search: Search) {
  const actor = await requireActor(...ASKING_ROLES)
  const place = `/my/consultations/${id}/sign-off`
  const found = await asActor(actor, async (tx) => {
    const draft = await readDraft(tx, actor, id)
    const standing = draft && (await readStanding(tx, actor, draft.id))
    if (!draft || !standing) return null
    const form = (deed: string) => openForm(tx, actor, search, `${place}/${deed}`, 'SignOff.fields')
    return {
      actor,
      place,
      draft,
      standing,
      isUnfinished: whatIsUnfinished(draft).length > 0,
      isClosed: standing.signOff?.state === 'asked' && (await isClosedByMistakes(tx, standing.signOff.id)),
      editions: await listEditions(tx, draft.id),
      now: await readClock(tx),
      forms: {
        paper: await form('paper'),
        approval: await form('approval'),
        request: await form('request'),
        resending: await form('resending'),
        withdrawal: await form('withdrawal'),
      },
    }
  })
  return found ?? (await leadToReceipt(actor, id))
}

export type OpenSignOff = Awaited<ReturnType<typeof openSignOff>>
