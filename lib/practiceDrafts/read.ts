import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readFigures } from './figures'

const WORDS_SHOWN = 50

/** A draft of a practice with its text, how it stands and every word on it; null when it is not this person's to see. */
export async function readPracticeDraft(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const draft = await tx.practiceDraft.findUnique({
    where: { id },
    include: {
      practice: { select: { id: true, publishedAt: true } },
      effect: { select: { questionnaireId: true } },
      matters: {
        orderBy: [{ matter: { fiscalYear: 'desc' } }, { matter: { position: 'asc' } }],
        select: { matter: { select: { id: true, fiscalYear: true, title: true } } },
      },
      words: {
        orderBy: [{ notedAt: 'desc' }, { id: 'asc' }],
        take: WORDS_SHOWN,
        select: {
          ...{ id: true, kind: true, ofVersion: true, saidByName: true, saidOn: true, words: true },
          ...{ notedByName: true, notedBySide: true },
        },
      },
    },
  })
  if (!draft) return null
  const named = { name: true, nameEn: true } as const
  const { askingOrganisationId, prefectureCode, consultationId, themeKeys } = draft
  const place = await tx.organisation.findUniqueOrThrow({ where: { id: askingOrganisationId }, select: named })
  const prefecture = await tx.organisation.findFirst({ where: { kind: 'prefecture', prefectureCode }, select: named })
  const consultation = consultationId
    ? await tx.consultation.findUnique({ where: { id: consultationId }, select: { number: true, title: true } })
    : null
  const themes = await tx.theme.findMany({
    where: { key: { in: themeKeys } },
    orderBy: { sort: 'asc' },
    select: { key: true, ...named },
  })
  const matters = draft.matters.map(({ matter }) => matter)
  return { ...draft, matters, figures: readFigures(draft.effects), place, prefecture, consultation, themes }
}

export type PracticeDraftToRead = NonNullable<Awaited<ReturnType<typeof readPracticeDraft>>>

/** What a support has become for the practices: whether there is a draft of it, by the support's id. */
export async function readDraftsOf(tx: Tx, supportIds: readonly string[]) {
  const drafts = await tx.practiceDraft.findMany({
    where: { supportId: { in: [...supportIds] } },
    select: { id: true, supportId: true, state: true },
  })
  return new Map(drafts.flatMap((draft) => (draft.supportId ? [[draft.supportId, draft] as const] : [])))
}

const INQUIRIES_SHOWN = 50

/** Who asked after reading, as far as the desk may know: the consultations of its own area that began there; and how many there are in all. */
export async function readInquiries(tx: Tx, practiceId: string) {
  const rows = await tx.practiceInquiry.findMany({
    where: { practiceId },
    orderBy: [{ begunAt: 'desc' }, { consultationId: 'asc' }],
    take: INQUIRIES_SHOWN,
    select: {
      begunAt: true,
      consultation: {
        select: { number: true, title: true, askingOrganisation: { select: { name: true, nameEn: true } } },
      },
    },
  })
  return { rows, count: await countInquiries(tx, practiceId) }
}

/** How many asked after reading, in all areas. */
export async function countInquiries(tx: Tx, practiceId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ inquiries: number }[]>`
    SELECT inquiries FROM app.practice_inquiry_counts(ARRAY[${practiceId}::uuid])`
  return row?.inquiries ?? 0
}
