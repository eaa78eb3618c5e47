import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { type FoundTeam, findTeam, oneAtATime } from '@/lib/teams/find'
import type { RuledTeam } from '@/lib/teams/policy'
import { ofTeam } from '@/lib/teams/record'

type May = (actor: Actor, team: RuledTeam) => boolean

/** Takes a room with its report for a change, one after the other; whoever wants to act on a text has to have seen the one that stands. */
export async function takeReport(tx: Tx, actor: Actor, teamId: string, may: May, seen: number | null) {
  const team = await findTeam(tx, actor, teamId)
  if (!may(actor, team)) throw new NotPermitted()
  await oneAtATime(tx, teamId, 'report')
  const report = await tx.caseReport.findUnique({ where: { teamId } })
  if (!report) throw new NotFound()
  if (seen !== null && report.version !== seen) throw new InvalidTransition('actOnReport', 'changed')
  return { team, report }
}

/** What a row of a report repeats of its room. */
export function ofReport(team: FoundTeam, reportId: string) {
  const { teamId: _, ...owned } = ofTeam(team)
  return { reportId, ...owned }
}

type Said = { kind: 'agreed' | 'heard' | 'withdrawn'; ofVersion: number; by?: string; on?: string; words?: string }

/** Keeps a word on publishing a report: who said it, when, of which text, and who noted it. */
export async function keepWord(tx: Tx, actor: Actor, team: FoundTeam, reportId: string, said: Said) {
  const now = await readClock(tx)
  await tx.caseReportConsent.createMany({
    data: {
      ...{ ...ofReport(team, reportId), kind: said.kind, ofVersion: said.ofVersion, words: said.words ?? '' },
      ...{ saidByName: said.by ?? actor.name, saidOn: dateColumn(said.on ?? jstDate(now)) },
      ...{ notedByName: actor.name, notedBySide: sideOf(actor), notedAt: now },
    },
  })
}
