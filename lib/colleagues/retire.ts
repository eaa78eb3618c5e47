import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { findColleague } from './find'
import { moveHeld, recordHandOver } from './hand-over'
import { listHeld } from './held'
import type { RetireInput } from './input'
import { isLastAccountManager } from './last-account-manager'
import { canKeepColleagues } from './policy'

/**
 * Sets the last day of a colleague's post 異動・退職. From the next day the account opens nothing, every session has ended,
 * and what the colleague held is the successor's or the section's: nothing is left without somebody who answers.
 */
export async function retireColleague(
  tx: Tx,
  actor: Actor,
  membershipId: string,
  { lastDay, to }: RetireInput,
): Promise<{ id: string } | Refusal> {
  if (!canKeepColleagues(actor)) throw new NotPermitted()
  const today = jstDate(await readClock(tx))
  const { colleague, successors } = await findColleague(tx, actor, membershipId, today)
  const successor = to === 'section' ? null : successors.find(({ id }) => id === to)
  if (successor === undefined) return refuse('to', 'choose')
  if (lastDay < colleague.from) return refuse('lastDay', 'order')
  if (await isLastAccountManager(tx, actor, colleague, lastDay)) return refuse('to', 'lastAccountManager')

  await tx.membership.updateMany({
    where: { id: membershipId },
    data: { validUntil: dateColumn(lastDay), successorId: successor?.id ?? null },
  })
  if (lastDay < today) {
    await moveHeld(tx, actor, colleague, successor)
    return { id: membershipId }
  }
  const held = await listHeld(tx, actor, membershipId)
  await recordHandOver(tx, actor, held, { from: colleague.name, name: successor?.name ?? null, lastDay })
  if (held.length > 0 && successor && actor.bureauId)
    await giveNotice(tx, { kind: 'work_handed_over', bureauId: actor.bureauId, subjectId: successor.id })
  return { id: membershipId }
}
