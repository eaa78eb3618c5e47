import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { formatDate, jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf, dayText } from '@/lib/japanese/day'
import { findAskingOrganisation } from './asking-organisation'
import type { EndInput } from './input'
import { lockAssignments } from './name-officer'
import { canAssign } from './policy'
import { takeBack } from './take-back'

/** Sets the last day of an assignment. One that has not begun and would end before it begins is taken back, and whoever was to go for it stays. Whoever saw another last day there first sees which one it is now. */
export async function endAssignment(
  tx: Tx,
  actor: Actor,
  code: string,
  id: string,
  { lastDay, seen }: z.infer<typeof EndInput>,
): Promise<{ code: string } | Refusal> {
  const organisation = await findAskingOrganisation(tx, actor, code)
  if (!canAssign(actor, organisation) || !isDesk(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await lockAssignments(tx, actor.bureauId)
  const assignment = await tx.assignment.findFirst({
    where: { id, organisationId: organisation.id },
    select: { id: true, validFrom: true, validUntil: true, followsId: true, followsUntil: true, toldAt: true },
  })
  if (!assignment) throw new NotFound()
  const last = dayText(assignment.validUntil)
  if (seen !== undefined && seen !== last)
    throw new InvalidTransition('edit', 'period', { lastDay: last && formatDate(last, actor.locale) })
  const today = jstDate(await readClock(tx))
  const begins = dayOf(assignment.validFrom)
  if (assignment.validUntil && dayOf(assignment.validUntil) < lastDay) return refuse('lastDay', 'notLonger')
  if (lastDay >= begins) await tx.assignment.updateMany({ where: { id }, data: { validUntil: dateColumn(lastDay) } })
  else if (begins > today) await takeBack(tx, [assignment], today)
  else return refuse('lastDay', 'order')
  return { code }
}
