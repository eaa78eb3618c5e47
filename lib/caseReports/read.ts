import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

const PUBLIC = {
  ...{ id: true, fiscalYear: true, title: true, situation: true, efforts: true, results: true, insights: true },
  ...{ nextSteps: true, videoUrl: true, materialUrl: true, publishedAt: true },
} as const
const THEMES = {
  select: { themeKey: true, theme: { select: { key: true, name: true, nameEn: true } } },
  orderBy: { theme: { sort: 'asc' } },
} as const

/** The report of a room with how it stands, and every word on publishing it that this reader may know. */
export async function readReportOf(tx: Tx, teamId: string) {
  return await tx.caseReport.findUnique({
    where: { teamId },
    select: {
      ...{ ...PUBLIC, state: true, submittedAt: true, consentedAt: true, version: true, themes: THEMES },
      consents: {
        orderBy: [{ notedAt: 'desc' }, { id: 'asc' }],
        take: 50,
        select: {
          ...{ id: true, kind: true, ofVersion: true, saidByName: true, saidOn: true, words: true },
          ...{ notedByName: true, notedBySide: true },
        },
      },
    },
  })
}

export type ReportOfRoom = NonNullable<Awaited<ReturnType<typeof readReportOf>>>

/** A published report as its page shows it; null when there is none, or it is out no longer. */
export async function readPublishedReport(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const report = await tx.caseReport.findFirst({
    where: { id, state: 'published' },
    select: { ...PUBLIC, askingOrganisationId: true, prefectureCode: true, themes: THEMES },
  })
  if (!report) return null
  const { askingOrganisationId, prefectureCode, ...shown } = report
  const name = { name: true, nameEn: true } as const
  const place = await tx.organisation.findUniqueOrThrow({ where: { id: askingOrganisationId }, select: name })
  const prefecture = await tx.organisation.findFirst({ where: { kind: 'prefecture', prefectureCode }, select: name })
  return { ...shown, place, prefecture }
}
