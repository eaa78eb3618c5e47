import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { freeText } from '@/lib/japanese/input'
import { findTeamFor, oneAtATime } from '@/lib/teams/find'
import { ofTeam, recordTeamEvent } from '@/lib/teams/record'
import { type EstimateInputs, TypedEstimate } from './inputs'

/** An estimate with a word on what was tried. */
export const SavedEstimate = z
  .looseObject({ remark: freeText().max(400, 'tooLong').default('') })
  .transform(({ remark, ...form }, context) => {
    const inputs = TypedEstimate.safeParse(form)
    if (inputs.success) return { remark, inputs: inputs.data }
    for (const issue of inputs.error.issues) context.addIssue({ ...issue, code: 'custom' })
    return z.NEVER
  })

/** Saves the inputs of an estimate as the next version; what is derived follows from them. */
export async function saveEstimate(
  tx: Tx,
  actor: Actor,
  teamId: string,
  { inputs, remark }: { inputs: EstimateInputs; remark: string },
): Promise<{ number: number }> {
  const team = await findTeamFor(tx, actor, teamId)
  await oneAtATime(tx, teamId, 'estimate')
  const last = await tx.estimateVersion.aggregate({ where: { teamId }, _max: { number: true } })
  const number = (last._max.number ?? 0) + 1
  const who = { savedByName: actor.name, savedAt: await readClock(tx) }
  await tx.estimateVersion.createMany({ data: { ...ofTeam(team), number, inputs, remark, ...who } })
  await recordTeamEvent(tx, actor, team, 'estimate', String(number))
  return { number }
}
