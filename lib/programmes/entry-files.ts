import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { KeptFile } from '@/lib/attachments/attach'
import { UPLOAD_LIMITS } from '@/lib/attachments/limits'
import type { ListedAttachment } from '@/lib/attachments/list'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { canAddFiles, canTakeFileOff } from './policy'
import { recordOfEntry } from './record-event'
import { takeEntry } from './take'

/** Hangs kept files on an entry; those beyond ten are given back and not attached. What comes after the handing in is told in the consultation's course. */
export async function attachToEntry(
  tx: Tx,
  actor: Actor,
  entryId: string,
  files: readonly KeptFile[],
): Promise<KeptFile[]> {
  const { entry, programme } = await takeEntry(tx, entryId)
  if (!canAddFiles(actor, entry, programme)) throw new NotPermitted()
  const present = await tx.programmeEntryFile.count({ where: { entryId } })
  const room = Math.max(0, UPLOAD_LIMITS.maxFiles - present)
  const now = await readClock(tx)
  for (const [index, file] of files.slice(0, room).entries()) {
    await tx.programmeEntryFile.createMany({
      data: {
        ...{ ...file, id: randomUUID(), entryId, uploaderOrganisationId: actor.organisationId },
        // A moment after the one before, so that every list has them in the order they were chosen in.
        ...{ uploadedByName: actor.name, uploadedAt: new Date(now.getTime() + index) },
      },
    })
    if (entry.state !== 'draft') await recordOfEntry(tx, actor, entry, 'entry_file_added', programme, file)
  }
  return files.slice(room)
}

/** Takes a file off an entry that was not handed in. Its bytes stay until the nightly sweep. */
export async function removeEntryFile(
  tx: Tx,
  actor: Actor,
  { entryId, fileId }: { entryId: string; fileId: string },
): Promise<void> {
  const { entry } = await takeEntry(tx, entryId)
  if (!canTakeFileOff(actor, entry)) throw new NotPermitted()
  if (!z.uuid().safeParse(fileId).success) throw new NotFound()
  const { count } = await tx.programmeEntryFile.deleteMany({ where: { id: fileId, entryId } })
  if (count === 0) throw new NotFound()
}

/** The files of an entry in the order they came, as this person may see them. */
export async function listEntryFiles(tx: Tx, entryId: string): Promise<ListedAttachment[]> {
  return await tx.programmeEntryFile.findMany({
    where: { entryId },
    orderBy: [{ uploadedAt: 'asc' }, { id: 'asc' }],
    take: 100,
    select: {
      ...{ id: true, fileName: true, format: true, bytes: true, sha256: true, scanState: true, uploadedAt: true },
      uploadedByName: true,
    },
  })
}

/** One file as it is handed out; null when the entry is not this person's to see. */
export async function readEntryFile(tx: Tx, { entryId, fileId }: { entryId: string; fileId: string }) {
  return await tx.programmeEntryFile.findFirst({
    where: { id: fileId, entryId },
    select: { fileName: true, contentType: true, bytes: true, storageKey: true, scanState: true },
  })
}
