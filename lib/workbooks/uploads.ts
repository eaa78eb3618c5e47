import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { Answers, Problem, Stray } from './answers'

/** A file that came in, with what could not be read; null when there is none of one's own organisation. */
export async function readUpload(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const upload = await tx.workbookUpload.findUnique({
    where: { id },
    select: {
      ...{ id: true, fileName: true, state: true, waitingFor: true, answers: true, problems: true, strays: true },
      consultation: {
        select: {
          ...{ id: true, form: true, state: true, title: true, version: true, viaPrefecture: true },
          askingOrganisation: { select: { name: true, nameEn: true } },
        },
      },
    },
  })
  if (!upload) return null
  return {
    ...upload,
    answers: Answers.parse(upload.answers),
    problems: z.array(Problem).parse(upload.problems),
    strays: z.array(Stray).parse(upload.strays),
  }
}

export type Upload = NonNullable<Awaited<ReturnType<typeof readUpload>>>

const MOST_SHOWN = 20

/** The files that came in lately from one's own organisation, newest first. */
export async function listUploads(tx: Tx) {
  return await tx.workbookUpload.findMany({
    orderBy: { uploadedAt: 'desc' },
    take: MOST_SHOWN,
    select: { id: true, fileName: true, state: true, problems: true, uploadedByName: true, uploadedAt: true },
  })
}

export type ListedUpload = Awaited<ReturnType<typeof listUploads>>[number]
