import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { Indicator } from '@/lib/followUps/indicator'
import { countInquiries } from '@/lib/practiceDrafts/read'
import { countSpread } from './read-spread'

/** A published practice as its page shows it, with how many asked after reading; null when there is none, or it is out no longer. */
export async function readPractice(tx: Tx, id: string) {
  const known = z.uuid().safeParse(id).data
  if (!known) return null
  const practice = await tx.practice.findFirst({
    where: { id: known },
    select: {
      ...{ id: true, title: true, titleEn: true, fiscalYear: true, stage: true, summary: true, begun: true },
      ...{ actors: true, costs: true, result: true, effects: true, hard: true, contact: true, origin: true },
      ...{
        draftId: true,
        source: true,
        sourceUrl: true,
        publishedAt: true,
        revisedAt: true,
        validUntil: true,
        checkedOn: true,
      },
      organisation: { select: { name: true, nameEn: true, prefectureCode: true, bureauId: true } },
      themes: { select: { theme: { select: { key: true, name: true, nameEn: true } } }, orderBy: { themeKey: 'asc' } },
    },
  })
  if (!practice) return null
  const { prefectureCode } = practice.organisation
  const prefecture = prefectureCode
    ? await tx.organisation.findFirst({
        where: { kind: 'prefecture', prefectureCode },
        select: { name: true, nameEn: true },
      })
    : null
  const { effects, draftId, ...shown } = practice
  return {
    matters: draftId ? await readMattersOf(tx, draftId) : [],
    ...{ ...shown, prefecture, figures: z.array(Indicator).parse(effects) },
    ...{ inquiries: await countInquiries(tx, known), spread: await countSpread(tx, known) },
  }
}

export type PracticeToRead = NonNullable<Awaited<ReturnType<typeof readPractice>>>

/** The priority matters a practice belongs to, the latest year first. */
async function readMattersOf(tx: Tx, draftId: string) {
  const found = await tx.practicePriority.findMany({
    where: { draftId },
    orderBy: [{ matter: { fiscalYear: 'desc' } }, { matter: { position: 'asc' } }],
    select: { matter: { select: { id: true, fiscalYear: true, title: true } } },
  })
  return found.map(({ matter }) => matter)
}

/** What a practice is called, for whoever asks about it; null when it is not out. */
export async function readPracticeTitle(tx: Tx, id: string | undefined) {
  const known = z.uuid().safeParse(id).data
  if (!known) return null
  return await tx.practice.findFirst({
    where: { id: known },
    select: {
      ...{ id: true, title: true, titleEn: true },
      organisation: { select: { name: true, nameEn: true } },
      themes: { select: { themeKey: true } },
    },
  })
}

/** A practice that was out once and is shown no longer, by its own id or its draft's: for desks that have to tell those who know it; null for everybody else. */
export async function readGoneAtDesk(tx: Tx, id: string) {
  const known = z.uuid().safeParse(id).data
  if (!known) return null
  const [row] = await tx.$queryRaw<
    { id: string; title: string; titleEn: string; place: string; placeEn: string | null }[]
  >`
    SELECT id::text, title, title_en AS "titleEn", place, place_en AS "placeEn" FROM app.practice_at_desk(${known}::uuid)`
  if (!row) return null
  const { place: name, placeEn: nameEn, ...practice } = row
  return { ...practice, organisation: { name, nameEn } }
}

/** Why a practice that was out once is shown no longer; null for one that never was. */
export async function readWhyGone(tx: Tx, id: string): Promise<'withdrawn' | 'expired' | null> {
  const known = z.uuid().safeParse(id).data
  if (!known) return null
  const [row] = await tx.$queryRaw<
    { why: 'withdrawn' | 'expired' | null }[]
  >`SELECT app.practice_gone(${known}::uuid) AS why`
  return row?.why ?? null
}
