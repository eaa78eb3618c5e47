import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { freezeFigures } from './freeze'
import type { MakingInput } from './input'
import { keepBehind } from './keep-behind'
import { canKeepCouncilReports } from './policy'

/**
 * 進捗報告の作成: counts the figures of the period once and keeps them with the report. They stay as they were counted on this day,
 * whatever is entered afterwards; texts are written later.
 */
export async function makeCouncilReport(
  tx: Tx,
  actor: Actor,
  { year, from, until, meetingName, meetingOn, documentNumber }: MakingInput,
): Promise<{ id: string } | Refusal> {
  if (!canKeepCouncilReports(actor)) throw new NotPermitted()
  if (from && until && from > until) return refuse('until', 'order')
  if (!from && !until && !year) return refuse('year', 'choose')
  const { figures, period, asOf, counted } = await freezeFigures(tx, actor, { year, from, until })
  const id = randomUUID()
  await tx.councilReport.createMany({
    data: {
      ...{ id, bureauId: actor.bureauId, meetingName, meetingOn: dateColumn(meetingOn), documentNumber },
      ...{ fromOn: dateColumn(period.from), untilOn: dateColumn(period.until), figures, asOf },
      ...{ madeAt: asOf, madeByName: actor.name, madeByMembershipId: actor.membershipId },
    },
  })
  await keepBehind(tx, { id, bureauId: actor.bureauId }, counted)
  return { id }
}
