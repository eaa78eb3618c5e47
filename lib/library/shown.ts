import type { Prisma } from '@/lib/db/generated/client'

/** A file of a document as it is listed. */
export const LISTED_FILE = {
  ...{ id: true, fileName: true, format: true, bytes: true, sha256: true, scanState: true, uploadedAt: true },
  uploadedByName: true,
} as const

/** The documents of a meeting as they stand on its page, as far as the reader may see them: the desk all, whoever comes what was released. */
export const DOCUMENTS_OF_MEETING = {
  where: { replacedAt: null },
  orderBy: [{ kind: 'asc' }, { number: 'asc' }, { id: 'asc' }],
  take: 50,
  select: {
    ...{ id: true, kind: true, number: true, title: true, words: true, audience: true },
    files: {
      orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
      take: 20,
      select: { id: true, fileName: true, bytes: true, scanState: true },
    },
  },
} satisfies Prisma.LibraryDocumentFindManyArgs

export type MeetingDocument = {
  id: string
  kind: string
  number: string
  title: string
  words: string
  audience: string
  files: { id: string; fileName: string; bytes: number; scanState: string }[]
}
