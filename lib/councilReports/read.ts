import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { CONSENT_OF, withheldBy } from './consent'
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
        select: {
          ...{ id: true, matterId: true, isNamed: true, place: true, placeEn: true, title: true, body: true },
          source: { select: CONSENT_OF },
        },
      },
    },
  })
  if (!report) return null
  const bureau = await tx.organisation.findUnique({
    where: { id: report.bureauId },
    select: { name: true, nameEn: true },
  })
  const [texts, figures] = [CouncilTexts.parse(report.texts), FrozenFigures.parse(report.figures)]
  const stories = report.stories.map((story) => storyAsTold(story, report.state))
  return { ...report, stories, texts, figures, bureau: bureau ?? { name: '', nameEn: null } }
}

type StoredStory = { isNamed: boolean; title: string; body: string; source: Parameters<typeof withheldBy>[0] }

/**
 * A story as the report tells it. As long as the report is not confirmed, one whose consent has ended is left out and the reason stands
 * in its place; what was confirmed stands as it was agreed to then, and the desk is told that consent has `ended` since.
 */
function storyAsTold<Story extends StoredStory>({ source, ...story }: Story, state: string) {
  const isOpen = state === 'draft' || state === 'in_approval'
  const withheld = isOpen ? withheldBy(source, story.isNamed) : null
  const told = withheld ? { ...story, title: '', body: '', place: '', placeEn: '' } : story
  return { ...told, withheld, ended: !isOpen && source ? withheldBy(source, story.isNamed) : null }
}

export type CouncilReport = NonNullable<Awaited<ReturnType<typeof readCouncilReport>>>
