import { z } from 'zod'
import type { Bearer } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { readLink } from '@/lib/links/open'
import { findSignOff } from './find'
import { recordByBearer } from './record-by-bearer'

/** The files of the edition that the bearer of a link is asked about, in the order of the edition. */
export async function listFilesOfLink(tx: Tx) {
  return await tx.attachment.findMany({
    where: { parentKind: 'consultation', scanState: { notIn: ['pending', 'refused'] } },
    orderBy: [{ sha256: 'asc' }, { fileName: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, fileName: true, bytes: true },
  })
}

export type FileOfLink = Awaited<ReturnType<typeof listFilesOfLink>>[number]

/**
 * One of these files to be handed out, while the link is open; null when it is none of them. The office reads in its record
 * that it was opened, once for each file. The link is not used up by it.
 */
export async function openFileOfLink(tx: Tx, bearer: Bearer, id: string) {
  const link = await readLink(tx, bearer)
  if (link?.purpose !== 'sign_off' || !z.uuid().safeParse(id).success) return null
  const signOff = await findSignOff(tx, link.subjectId)
  const file = await tx.attachment.findFirst({
    where: { id, parentKind: 'consultation', scanState: { notIn: ['pending', 'refused'] } },
    select: { fileName: true, contentType: true, bytes: true, storageKey: true },
  })
  if (!file || !signOff) return null
  if (signOff.state !== 'asked') throw new InvalidTransition('openFile', signOff.state)
  const { fileName } = file
  const opened = await tx.timelineEntry.findMany({
    where: { subjectId: signOff.id, kind: 'sign_off_file_opened' },
    take: 200,
    select: { facts: true },
  })
  if (!opened.some(({ facts }) => Opened.safeParse(facts).data?.fileName === fileName)) {
    const { edition, approverName: name } = signOff
    await recordByBearer(tx, link, signOff, { kind: 'sign_off_file_opened', facts: { edition, name, fileName } })
  }
  return file
}

const Opened = z.object({ fileName: z.string() })
