import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { giveNotice } from '@/lib/notices/give-notice'
import type { FoundTeam } from '@/lib/teams/find'
import { recordTeamEvent } from '@/lib/teams/record'
import type { HeardConsent, SeenReport } from './input'
import { canAgreeToReport, canPublishReport } from './policy'
import { reportStateAfter } from './states'
import { keepWord, takeReport } from './take'

/** The municipality agrees that exactly the text it has seen is published. */
export async function agreeToReport(
  tx: Tx,
  actor: Actor,
  teamId: string,
  { version }: z.infer<typeof SeenReport>,
): Promise<{ id: string }> {
  const { team, report } = await takeReport(tx, actor, teamId, canAgreeToReport, version)
  await consent(tx, report)
  await keepWord(tx, actor, team, report.id, { kind: 'agreed', ofVersion: version })
  await tell(tx, actor, team)
  return { id: report.id }
}

/** The desk notes a consent that it heard by telephone or has on paper: whose, and from which day. */
export async function noteConsent(
  tx: Tx,
  actor: Actor,
  teamId: string,
  { saidBy: by, saidOn: on, words, version }: HeardConsent,
): Promise<{ id: string } | Refusal> {
  const { team, report } = await takeReport(tx, actor, teamId, canPublishReport, version)
  if (on > jstDate(await readClock(tx))) return refuse('saidOn', 'past')
  await consent(tx, report)
  await keepWord(tx, actor, team, report.id, { kind: 'heard', ofVersion: version, by, on, words })
  await recordTeamEvent(tx, actor, team, 'report_agreed')
  return { id: report.id }
}

async function consent(tx: Tx, report: { id: string; state: string; consentedAt: Date | null }) {
  if (report.consentedAt) throw new InvalidTransition('agreeReport', 'agreed')
  const state = reportStateAfter(report.state, 'agree')
  await tx.caseReport.updateMany({ where: { id: report.id }, data: { state, consentedAt: await readClock(tx) } })
}

async function tell(tx: Tx, actor: Actor, team: FoundTeam) {
  await recordTeamEvent(tx, actor, team, 'report_agreed')
  const { id: subjectId, bureauId, consultationId } = team
  await giveNotice(tx, { kind: 'report_agreed', bureauId, consultationId, subjectId })
}
