import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { KeptFile } from '@/lib/attachments/attach'
import { UPLOAD_LIMITS } from '@/lib/attachments/limits'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'

/** Hangs kept files on a document of the library; those beyond ten are given back and not attached. */
export async function attachToDocument(
  tx: Tx,
  actor: Actor,
  id: string,
  files: readonly KeptFile[],
): Promise<KeptFile[]> {
  const { bureauId } = await takeDocument(tx, actor, id)
  const present = await tx.libraryFile.count({ where: { documentId: id } })
  const room = Math.max(0, UPLOAD_LIMITS.maxFiles - present)
  const now = await readClock(tx)
  for (const [index, file] of files.slice(0, room).entries())
    await tx.libraryFile.createMany({
      data: {
        ...{ ...file, id: randomUUID(), documentId: id, bureauId, uploaderOrganisationId: actor.organisationId },
        // A moment after the one before, so that every list has them in the order they were chosen in.
        ...{ uploadedByName: actor.name, uploadedAt: new Date(now.getTime() + index) },
      },
    })
  return files.slice(room)
}

/** Takes a wrong file off a document. Its bytes stay until the nightly sweep. */
export async function removeFromDocument(
  tx: Tx,
  actor: Actor,
  { id, fileId }: { id: string; fileId: string },
): Promise<void> {
  await takeDocument(tx, actor, id)
  if (!z.uuid().safeParse(fileId).success) throw new NotFound()
  const { count } = await tx.libraryFile.deleteMany({ where: { id: fileId, documentId: id } })
  if (count === 0) throw new NotFound()
}

/** One file as it is handed out; null when the document is not this person's to read. */
export async function readLibraryFile(tx: Tx, { id, fileId }: { id: string; fileId: string }) {
  return await tx.libraryFile.findFirst({
    where: { id: fileId, documentId: id },
    select: { fileName: true, contentType: true, bytes: true, storageKey: true, scanState: true },
  })
}

async function takeDocument(tx: Tx, actor: Actor, id: string) {
  if (!isDesk(actor)) throw new NotPermitted()
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`attachments ${id}`}, 0)) IS NULL`
  const document = await tx.libraryDocument.findUnique({ where: { id }, select: { bureauId: true } })
  if (!document) throw new NotFound()
  return document
}
