import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'

const KEPT_AT_MOST = 500
const SHOWN_AT_MOST = 12
const FILES = {
  orderBy: { uploadedAt: 'asc' },
  select: {
    ...{
      id: true,
      fileName: true,
      format: true,
      bytes: true,
      uploadedAt: true,
      scanState: true,
      sha256: true,
      uploadedByName: true,
    },
  },
} as const satisfies Prisma.HandbookPart$filesArgs

/** Parts of handbooks that deal with any of these themes, the latest edition first. */
export async function listPartsFor(tx: Tx, themeKeys: readonly string[]) {
  if (themeKeys.length === 0) return []
  return await tx.handbookPart.findMany({
    where: { retiredAt: null, themes: { some: { themeKey: { in: [...themeKeys] } } } },
    orderBy: [{ editionYear: 'desc' }, { sort: 'asc' }, { id: 'asc' }],
    take: SHOWN_AT_MOST,
    select: {
      ...{ id: true, title: true, edition: true, editionYear: true, part: true },
      ...{ problemPoint: true, talkingPoint: true, url: true, files: FILES },
    },
  })
}

export type PartShown = Awaited<ReturnType<typeof listPartsFor>>[number]

/** The same for the themes of a consultation that one may see. */
export async function listPartsOf(tx: Tx, consultationId: string): Promise<PartShown[]> {
  const themes = await tx.consultationTheme.findMany({ where: { consultationId }, select: { themeKey: true } })
  return await listPartsFor(
    tx,
    themes.map(({ themeKey }) => themeKey),
  )
}

/** Everything that is kept and shown here: of all bureaus, and of one's own. */
export async function listParts(tx: Tx) {
  return await tx.handbookPart.findMany({
    where: { retiredAt: null },
    orderBy: [{ editionYear: 'desc' }, { sort: 'asc' }, { id: 'asc' }],
    take: KEPT_AT_MOST,
    select: {
      ...{ id: true, bureauId: true, title: true, edition: true, editionYear: true, part: true },
      ...{ changedAt: true, changedByName: true },
      themes: { select: { theme: { select: { name: true, nameEn: true } } } },
    },
  })
}

export type ListedPart = Awaited<ReturnType<typeof listParts>>[number]

/** One part as its keeper changes it; null when there is none, or it is no longer shown. */
export async function readPart(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const part = await tx.handbookPart.findUnique({
    where: { id, retiredAt: null },
    include: { themes: { select: { themeKey: true } }, files: FILES },
  })
  return part && { ...part, themeKeys: part.themes.map(({ themeKey }) => themeKey) }
}

export type PartRead = NonNullable<Awaited<ReturnType<typeof readPart>>>
