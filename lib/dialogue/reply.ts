import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { canLogDialogue } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { giveNotice } from '@/lib/notices/give-notice'
import { unfilledIn } from '@/lib/replyTemplates/places'
import { carryOn } from './carry-on'
import { enterDialogue } from './enter'
import { listFilesToPointTo } from './files'

/**
 * Replies to the municipality in the portal. For the seconds that the bureau has set, the reply exists for the desk
 * alone and can be taken back; then it is visible and the mail goes out. A text with places still to be filled in is not sent.
 */
export async function reply(
  tx: Tx,
  actor: Actor,
  number: string,
  { body, isAnswer, files = [] }: { body: string; isAnswer: boolean; files?: string[] },
): Promise<{ id: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canLogDialogue, 'reply')
  if (body.trim() === '') return refuse('body', 'required')
  if (unfilledIn(body)) return refuse('body', 'unfilled')
  const now = await readClock(tx)
  const { recallSeconds } = await tx.bureauSettings.findUniqueOrThrow({
    where: { bureauId: consultation.bureauId },
    select: { recallSeconds: true },
  })
  const visibleFrom = recallSeconds > 0 ? new Date(now.getTime() + recallSeconds * 1000) : null
  const said = { body, isAnswer, kind: 'message', audience: 'shared', occurredAt: now, visibleFrom } as const
  const changes = await carryOn(tx, consultation, said, now)
  const entry = await enterDialogue(tx, actor, consultation, said, visibleFrom ? changes : {})
  const known = new Set((await listFilesToPointTo(tx, consultation.id)).map(({ id }) => id))
  const chosen = files.filter((id) => known.has(id))
  if (chosen.length > 0)
    await tx.dialogueFile.createMany({
      data: chosen.map((attachmentId) => ({ ...ownedBy(consultation), dialogueEntryId: entry.id, attachmentId })),
    })
  await giveNotice(tx, {
    kind: 'message_to_municipality',
    bureauId: consultation.bureauId,
    consultationId: consultation.id,
    subjectId: entry.id,
    afterSeconds: recallSeconds,
  })
  return entry
}
