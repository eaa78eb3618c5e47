import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { findTeam, oneAtATime } from '@/lib/teams/find'
import { ofTeam, recordTeamEvent } from '@/lib/teams/record'
import type { ReportInput } from './input'
import { canAgreeToReport, canWriteReport } from './policy'
import { reportStateAfter } from './states'
import { keepWord, ofReport } from './take'

/**
 * Submits the report of a case 報告の提出, or writes it anew. A new text needs a new consent: the municipality may give it in
 * the same press; whatever the desk wrote goes to the municipality first.
 */
export async function submitReport(
  tx: Tx,
  actor: Actor,
  teamId: string,
  { agreed, themeKeys, version, ...texts }: ReportInput,
): Promise<{ id: string } | Refusal> {
  const team = await findTeam(tx, actor, teamId)
  if (!canWriteReport(actor, team)) throw new NotPermitted()
  await oneAtATime(tx, teamId, 'report')
  const before = await tx.caseReport.findUnique({ where: { teamId } })
  const state = reportStateAfter(before?.state ?? 'none', 'submit')
  if ((before?.version ?? 0) !== version) {
    const { title = '', situation = '', efforts = '', results = '', insights = '', nextSteps = '' } = before ?? {}
    throw new InvalidTransition('edit', state, { title, situation, efforts, results, insights, nextSteps })
  }
  if ((await tx.theme.count({ where: { key: { in: themeKeys } } })) < new Set(themeKeys).size)
    return refuse('themeKeys', 'choose')
  const now = await readClock(tx)
  const consents = agreed && canAgreeToReport(actor, team)
  const id = before?.id ?? randomUUID()
  const data = { ...texts, state, submittedAt: now, consentedAt: consents ? now : null, publishedAt: null }
  if (before) await tx.caseReport.updateMany({ where: { id }, data: { ...data, version: { increment: 1 } } })
  else await tx.caseReport.createMany({ data: { id, ...ofTeam(team), ...data } })
  const of = ofReport(team, id)
  await tx.caseReportTheme.deleteMany({ where: { reportId: id } })
  await tx.caseReportTheme.createMany({ data: [...new Set(themeKeys)].map((themeKey) => ({ ...of, themeKey })) })
  if (consents) await keepWord(tx, actor, team, id, { kind: 'agreed', ofVersion: version + 1 })
  await recordTeamEvent(tx, actor, team, 'report_submitted', texts.title)
  const { bureauId, consultationId } = team
  const kind = canAgreeToReport(actor, team) ? 'report_submitted' : 'report_to_agree'
  await giveNotice(tx, { kind, bureauId, consultationId, subjectId: teamId })
  return { id }
}
