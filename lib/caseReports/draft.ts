import type { Tx } from '@/lib/db/client'
import { fiscalYear } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { FoundTeam } from '@/lib/teams/find'
import type { PointKind } from '@/lib/teams/kinds'
import { listPoints } from '@/lib/teams/list-points'

/** 中黒: how a list is written in a text. */
const DOT = '\u30fb'
const KINDS = {
  situation: ['current', 'problem', 'reason'],
  efforts: ['considered', 'plan'],
  results: ['outcome'],
  insights: ['insight', 'strength', 'reflection'],
  nextSteps: ['next'],
} as const satisfies Record<string, readonly PointKind[]>

/** What a report begins with, so that nobody types again what the room knows: its points by kind, and the consultation's themes. */
export async function draftReport(tx: Tx, team: FoundTeam) {
  const points = await listPoints(tx, team.id)
  const said = (kinds: readonly string[]) =>
    points
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ text }) => `${DOT}${text}`)
      .join('\n')
  const texts = Object.fromEntries(Object.entries(KINDS).map(([name, kinds]) => [name, said(kinds)]))
  const themes = await tx.consultationTheme.findMany({
    where: { consultationId: team.consultationId },
    select: { themeKey: true },
  })
  return { texts, themeKeys: themes.map(({ themeKey }) => themeKey) }
}

/** The fiscal years a report can be of: those of the room up to now, the latest first. */
export function yearsOfReport({ opensOn, endsOn }: FoundTeam, today: string): number[] {
  const first = fiscalYear(dayOf(opensOn))
  const last = Math.max(first, fiscalYear(dayOf(endsOn) < today ? dayOf(endsOn) : today))
  return Array.from({ length: last - first + 1 }, (_, back) => last - back)
}
