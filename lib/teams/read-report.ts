import type { Tx } from '@/lib/db/client'
import { readEstimate } from '@/lib/estimates/read'
import { FIGURE_KINDS } from '@/lib/profiles/figure-kinds'
import { readRoadmap } from '@/lib/roadmaps/read'
import { readCourse } from './course'
import type { FoundTeam } from './find'
import { listPoints } from './list-points'
import { readRoom } from './read-room'

/** Everything the report of a case 報告会 is made of. */
export async function readReport(tx: Tx, team: FoundTeam) {
  return {
    ...(await readRoom(tx, team.id)),
    figures: await readFiguresOf(tx, team.askingOrganisationId),
    steps: await readCourse(tx, team),
    points: await listPoints(tx, team.id),
    roadmap: await readRoadmap(tx, team.id),
    estimate: await readEstimate(tx, team.id),
  }
}

export type Report = Awaited<ReturnType<typeof readReport>>

/** The latest figure of each kind, for those who may read the municipality's figures; outside members may not. */
async function readFiguresOf(tx: Tx, organisationId: string) {
  const figures = await tx.figure.findMany({
    where: { organisationId, scope: 'municipality', supersededAt: null },
    orderBy: { asOf: { sort: 'desc', nulls: 'last' } },
    take: 200,
    select: { kind: true, value: true, asOf: true, asOfText: true },
  })
  return FIGURE_KINDS.flatMap(({ key, unit }) => {
    const found = figures.find(({ kind }) => kind === key)
    return found ? [{ ...found, key, unit }] : []
  })
}
