import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { FrozenFigures } from './figures'
import { CouncilTexts } from './texts'

const LISTED = {
  ...{ id: true, edition: true, state: true, fromOn: true, untilOn: true, meetingName: true, meetingOn: true },
  ...{ documentNumber: true, madeAt: true, madeByName: true, submittedAt: true, submittedByName: true },
  ...{ confirmedAt: true, confirmedByName: true, replacesId: true, replaceReason: true },
} as const
export const REPORTS_LISTED = 20

/** The reports to the council that this person may read, those of the latest meeting first, and how many there are. */
export async function listCouncilReports(tx: Tx, bureauId: string, page: number) {
  const where = { bureauId }
  const reports = await tx.councilReport.findMany({
    where,
    orderBy: [{ meetingOn: 'desc' }, { madeAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * REPORTS_LISTED,
    take: REPORTS_LISTED,
    select: LISTED,
  })
  return { reports, count: await tx.councilReport.count({ where }) }
}

export type ListedCouncilReport = Awaited<ReturnType<typeof listCouncilReports>>['reports'][number]

/** One report with its figures, texts and stories, and the one that has replaced it; null when there is none for this person. */
export async function readCouncilReport(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const report = await tx.councilReport.findUnique({
    where: { id },
    select: {
      ...{ ...LISTED, bureauId: true, texts: true, figures: true, asOf: true, version: true },
      replaced: { select: { id: true, state: true, edition: true, replaceReason: true, confirmedAt: true } },
      stories: {
        orderBy: [{ position: 'asc' }, { id: 'asc' }],
        take: 100,
        select: { id: true, matterId: true, isNamed: true, place: true, placeEn: true, title: true, body: true },
      },
    },
  })
  if (!report) return null
  const bureau = await tx.organisation.findUnique({
    where: { id: report.bureauId },
    select: { name: true, nameEn: true },
  })
  const [texts, figures] = [CouncilTexts.parse(report.texts), FrozenFigures.parse(report.figures)]
  return { ...report, texts, figures, bureau: bureau ?? { name: '', nameEn: null } }
}

export type CouncilReport = NonNullable<Awaited<ReturnType<typeof readCouncilReport>>>
