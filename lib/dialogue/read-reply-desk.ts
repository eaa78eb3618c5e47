import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { listTemplatesInForce } from '@/lib/replyTemplates/keep'
import { listFilesToPointTo } from './files'
import { readReplyAudience } from './read-audience'

type Of = {
  id: string
  bureauId: string
  askingOrganisationId: string
  prefectureCode: string
  sharedWithPrefecture: boolean
}

/**
 * What stands around the reply box: who will read it, the bureau's templates, files to point to, one's own reply that
 * can still be taken back, and the text of the one taken back just now (`again`, its id).
 */
export async function readReplyDesk(tx: Tx, actor: Actor, of: Of, again: unknown) {
  const audience = await readReplyAudience(tx, of)
  const templates = await listTemplatesInForce(tx)
  const filesToPointTo = await listFilesToPointTo(tx, of.id)
  const settings = await tx.bureauSettings.findUnique({
    where: { bureauId: of.bureauId },
    select: { recallSeconds: true },
  })
  const recallSeconds = settings?.recallSeconds ?? 0
  const own = { consultationId: of.id, membershipId: actor.membershipId }
  const now = await readClock(tx)
  const pending = await tx.dialogueEntry.findFirst({
    where: { ...own, recalledAt: null, visibleFrom: { gt: now } },
    orderBy: { createdAt: 'desc' },
    select: { id: true, visibleFrom: true },
  })
  const id = z.uuid().safeParse(again).data
  const recalled = id
    ? await tx.dialogueEntry.findFirst({ where: { ...own, id, recalledAt: { not: null } }, select: { body: true } })
    : null
  return { audience, templates, filesToPointTo, recallSeconds, pending, recalledBody: recalled?.body ?? null }
}
