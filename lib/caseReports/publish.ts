import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { recordTeamEvent } from '@/lib/teams/record'
import type { SeenReport, TakingBack } from './input'
import { canAgreeToReport, canPublishReport, canWriteReport } from './policy'
import { reportStateAfter } from './states'
import { keepWord, takeReport } from './take'

/** Publishes a report that the municipality has agreed to; from now on everybody finds it. InvalidTransition without consent. */
export async function publishReport(
  tx: Tx,
  actor: Actor,
  teamId: string,
  { version }: z.infer<typeof SeenReport>,
): Promise<{ id: string }> {
  const { team, report } = await takeReport(tx, actor, teamId, canPublishReport, version)
  const state = reportStateAfter(report.state, 'publish')
  if (!report.consentedAt) throw new InvalidTransition('publishReport', 'notAgreed')
  await tx.caseReport.updateMany({ where: { id: report.id }, data: { state, publishedAt: await readClock(tx) } })
  await recordTeamEvent(tx, actor, team, 'report_published', report.title)
  const { bureauId, consultationId } = team
  await giveNotice(tx, { kind: 'report_published', bureauId, consultationId, subjectId: teamId })
  return { id: report.id }
}

/** Takes a report back, for a reason: at once nobody else finds it any more, and a consent that was given has ended. */
export async function withdrawReport(
  tx: Tx,
  actor: Actor,
  teamId: string,
  { reason }: TakingBack,
): Promise<{ id: string }> {
  const { team, report } = await takeReport(tx, actor, teamId, canWriteReport, null)
  const state = reportStateAfter(report.state, 'withdraw')
  await tx.caseReport.updateMany({
    where: { id: report.id },
    data: { state, consentedAt: null, publishedAt: null },
  })
  await keepWord(tx, actor, team, report.id, { kind: 'withdrawn', ofVersion: report.version, words: reason })
  await recordTeamEvent(tx, actor, team, 'report_withdrawn')
  const { bureauId, consultationId } = team
  const kind = canAgreeToReport(actor, team) ? 'report_agreed' : 'report_withdrawn'
  await giveNotice(tx, { kind, bureauId, consultationId, subjectId: teamId })
  return { id: report.id }
}
