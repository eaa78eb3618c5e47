import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { KeptFile } from '@/lib/attachments/attach'
import { UPLOAD_LIMITS } from '@/lib/attachments/limits'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { canKeepPart } from './policy'

/** Hangs kept files on a reference; those beyond ten are given back and not attached. */
export async function attachToPart(
  tx: Tx,
  actor: Actor,
  partId: string,
  files: readonly KeptFile[],
): Promise<KeptFile[]> {
  await takePart(tx, actor, partId)
  const present = await tx.referenceFile.count({ where: { partId } })
  const room = Math.max(0, UPLOAD_LIMITS.maxFiles - present)
  const now = await readClock(tx)
  for (const [index, file] of files.slice(0, room).entries())
    await tx.referenceFile.createMany({
      data: {
        ...{ ...file, id: randomUUID(), partId, uploaderOrganisationId: actor.organisationId },
        // A moment after the one before, so that every list has them in the order they were chosen in.
        ...{ uploadedByName: actor.name, uploadedAt: new Date(now.getTime() + index) },
      },
    })
  return files.slice(room)
}

/** Takes a file off a reference; nobody gets it any more, also where it was sent. Its bytes stay until the nightly sweep. */
export async function removeFromPart(tx: Tx, actor: Actor, { id, fileId }: { id: string; fileId: string }) {
  await takePart(tx, actor, id)
  if (!z.uuid().safeParse(fileId).success) throw new NotFound()
  const { count } = await tx.referenceFile.deleteMany({ where: { id: fileId, partId: id } })
  if (count === 0) throw new NotFound()
  return { id }
}

/** One file as it is handed out: to the bureau, to whoever it was sent to, to everybody where that is permitted; else null. */
export async function readReferenceFile(tx: Tx, id: string) {
  return await tx.referenceFile.findUnique({
    where: { id },
    select: { fileName: true, contentType: true, bytes: true, storageKey: true, scanState: true },
  })
}

/** Where a file of a reference is handed out. */
export function referenceFileAt(id: string): string {
  return `/references/files/${id}`
}

async function takePart(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`attachments ${id}`}, 0)) IS NULL`
  const part = await tx.handbookPart.findUnique({ where: { id, retiredAt: null }, select: { bureauId: true } })
  if (!part) throw new NotFound()
  if (!canKeepPart(actor, part)) throw new NotPermitted()
}
