import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { recordTeamEvent } from '@/lib/teams/record'
import { recordEvent } from '@/lib/timeline/record'
import { UPLOAD_LIMITS } from './limits'
import { canAttach, readParent } from './parent'

/** A room collects the materials of a whole year. */
const MOST_IN_ROOM = 100

/** A file that was received, looked into and kept. */
export type KeptFile = {
  fileName: string
  format: string
  contentType: string
  bytes: number
  sha256: string
  storageKey: string
}

/** Hangs kept files on their parent; those beyond ten per message or session are given back and not attached. */
export async function attachFiles(
  tx: Tx,
  actor: Actor,
  kind: string,
  id: string,
  files: readonly KeptFile[],
): Promise<KeptFile[]> {
  const parent = await readParent(tx, actor, kind, id)
  if (!parent) throw new NotFound()
  if (!canAttach(actor, parent)) throw new NotPermitted()
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`attachments ${id}`}, 0))`
  const present = await tx.attachment.count({
    where: {
      consultationId: parent.consultation.id,
      parentKind: parent.kind,
      dialogueEntryId: parent.kind === 'dialogue_entry' ? id : null,
      supportSessionId: parent.kind === 'support_session' ? id : null,
      teamId: parent.room?.id ?? null,
    },
  })
  const most = parent.room ? MOST_IN_ROOM : UPLOAD_LIMITS.maxFiles
  const room = Math.max(0, most - present)
  const now = await readClock(tx)
  for (const [index, file] of files.slice(0, room).entries()) {
    await tx.attachment.createMany({
      data: {
        ...ownedBy(parent.consultation),
        ...file,
        uploaderOrganisationId: actor.organisationId,
        parentKind: parent.kind,
        dialogueEntryId: parent.kind === 'dialogue_entry' ? id : null,
        supportSessionId: parent.kind === 'support_session' ? id : null,
        teamId: parent.room?.id ?? null,
        uploadedByName: actor.name,
        // A moment after the one before, so that every list has them in the order they were chosen in.
        uploadedAt: new Date(now.getTime() + index),
      },
    })
    if (parent.room) await recordTeamEvent(tx, actor, parent.room, 'material', file.fileName)
    else if (parent.consultation.state !== 'draft') {
      const audience = await audienceOf(tx, parent)
      await recordEvent(tx, actor, parent.consultation, {
        kind: 'attachment_added',
        audience,
        subjectId: id,
        facts: { fileName: file.fileName },
      })
    }
  }
  return files.slice(room)
}

/** A file is as internal as what it hangs on. */
async function audienceOf(tx: Tx, parent: { kind: string; id: string }): Promise<'shared' | 'internal'> {
  if (parent.kind !== 'dialogue_entry') return 'shared'
  const entry = await tx.dialogueEntry.findUnique({ where: { id: parent.id }, select: { audience: true } })
  return entry?.audience === 'shared' ? 'shared' : 'internal'
}
