import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { japaneseDate, personName } from '@/lib/japanese/input'
import { checkCodeOf, isCode } from './check-code'
import { readContent } from './content'
import { digestOf } from './digest'
import { findCurrent } from './find'
import { openEdition, takeDraft } from './open-edition'
import { recordSignOff } from './record'

/** Fixes an edition to be printed and sealed 決裁用の版. The same edition is printed again as long as nothing was changed. */
export async function openPaperEdition(
  tx: Tx,
  actor: Actor,
  consultationId: string,
): Promise<{ id: string } | Refusal> {
  const draft = await takeDraft(tx, actor, consultationId)
  const content = await readContent(tx, draft.id)
  const current = await findCurrent(tx, draft.id)
  const isSame = content && current?.way === 'paper' && current.contentHash === digestOf(content)
  if (isSame && current.state !== 'sent_back') return { id: current.id }
  return await openEdition(tx, actor, draft, { way: 'paper' })
}

export const PaperApprovalInput = z.object({
  checkCode: z.string().trim().min(1, 'required').max(40, 'tooLong'),
  approverName: personName().min(1, 'required').max(80, 'tooLong'),
  decidedOn: japaneseDate().min(1, 'required'),
})

/** Records that the paper came back with its seals. The code typed from the paper proves which edition was sealed, and that it is still what would be sent. */
export async function recordPaperApproval(
  tx: Tx,
  actor: Actor,
  consultationId: string,
  input: z.infer<typeof PaperApprovalInput>,
): Promise<{ id: string } | Refusal> {
  const draft = await takeDraft(tx, actor, consultationId)
  const content = await readContent(tx, draft.id)
  const current = await findCurrent(tx, draft.id)
  if (!content || current?.way !== 'paper' || current.state !== 'asked')
    throw new InvalidTransition('approve', current?.state ?? 'withdrawn')
  const now = await readClock(tx)
  if (!isCode(input.checkCode, checkCodeOf(current.contentHash))) return refuse('checkCode', 'otherCheckCode')
  if (current.contentHash !== digestOf(content)) return refuse('checkCode', 'changedSincePrint')
  if (input.decidedOn > jstDate(now)) return refuse('decidedOn', 'past')
  await tx.signOff.updateMany({
    where: { id: current.id, state: 'asked' },
    data: {
      state: 'approved',
      approverName: input.approverName,
      decidedOn: dateColumn(input.decidedOn),
      decidedAt: now,
      decidedByName: actor.name,
    },
  })
  const { id, edition, way } = current
  await recordSignOff(tx, actor, draft, { kind: 'sign_off_approved', id, edition, way, name: input.approverName })
  return { id: draft.id }
}
