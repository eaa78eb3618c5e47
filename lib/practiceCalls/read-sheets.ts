import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { SheetProblem } from './problems'

const SHOWN = 20

/** The sheets that a prefecture sent for a call, the latest first. */
export async function listSheets(tx: Tx, callId: string, prefectureCode?: string) {
  return await tx.practiceSheet.findMany({
    where: { callId, ...(prefectureCode ? { prefectureCode } : {}) },
    orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
    take: SHOWN,
    select: {
      ...{ id: true, fileName: true, state: true, filed: true, changed: true, same: true, kept: true },
      ...{ sentAt: true, sentByName: true },
    },
  })
}

export type ListedSheet = Awaited<ReturnType<typeof listSheets>>[number]

/** One sheet with what came of it, or what is to be put right in which cell; null when it is not this person's to see. */
export async function readSheet(tx: Tx, callId: string, id: string) {
  if (!z.uuid().safeParse(id).success || !z.uuid().safeParse(callId).success) return null
  const sheet = await tx.practiceSheet.findFirst({
    where: { id, callId },
    include: { call: { select: { title: true } } },
  })
  return sheet && { ...sheet, problems: z.array(SheetProblem).parse(sheet.problems) }
}
