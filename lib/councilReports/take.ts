import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { canKeepCouncilReports } from './policy'
import { type CouncilReportStep, councilReportStateAfter } from './states'

/** Takes a report for a step, one after the other; NotFound when there is none for this person, InvalidTransition when its turn is not now. */
export async function takeCouncilReport(tx: Tx, actor: Actor, id: string, step: CouncilReportStep) {
  if (!canKeepCouncilReports(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`council report ${id}`}, 0)) IS NULL`
  const report = await tx.councilReport.findUnique({ where: { id } })
  if (!report) throw new NotFound()
  return { actor, report, state: councilReportStateAfter(report.state, step) }
}

/** InvalidTransition when a colleague has changed the report since it was looked at. */
export function needSeen(report: { version: number; state: string }, seen: number) {
  if (report.version !== seen) throw new InvalidTransition('actOnCouncilReport', report.state)
}
