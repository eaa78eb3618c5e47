import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { mailbox, personName } from '@/lib/japanese/input'
import { issueLink } from '@/lib/links/issue'
import { withdrawLinks } from '@/lib/links/withdraw'
import { giveNotice } from '@/lib/notices/give-notice'
import { findCurrent } from './find'
import { openEdition, takeDraft } from './open-edition'

/** Days a superior has before the link has to be sent again (当方設定). */
export const LINK_DAYS = 14

export const SignOffRequestInput = z.object({
  approverName: personName().min(1, 'required').max(80, 'tooLong'),
  approverMailbox: mailbox().min(1, 'required'),
})

/** Asks a superior without an account to approve, by a link that acts once. What is shown there is this edition and no other. */
export async function askByLink(
  tx: Tx,
  actor: Actor,
  consultationId: string,
  input: z.infer<typeof SignOffRequestInput>,
): Promise<{ id: string } | Refusal> {
  const draft = await takeDraft(tx, actor, consultationId)
  const opened = await openEdition(tx, actor, draft, { way: 'link', ...input })
  if (opened instanceof Refusal) return opened
  await mailLink(tx, actor, opened.id, { ...input, bureauId: draft.bureauId })
  return { id: draft.id }
}

/** Sends a new link for the same edition; the one sent before no longer works. */
export async function sendLinkAgain(tx: Tx, actor: Actor, consultationId: string): Promise<{ id: string }> {
  const draft = await takeDraft(tx, actor, consultationId)
  const current = await findCurrent(tx, draft.id)
  if (current?.way !== 'link' || current.state !== 'asked')
    throw new InvalidTransition('resend', current?.state ?? 'withdrawn')
  await withdrawLinks(tx, current.id)
  await mailLink(tx, actor, current.id, { ...current, bureauId: draft.bureauId })
  return { id: draft.id }
}

type To = { approverName: string; approverMailbox: string; bureauId: string }

async function mailLink(tx: Tx, actor: Actor, subjectId: string, { approverName, approverMailbox, bureauId }: To) {
  const linkId = await issueLink(tx, actor, {
    purpose: 'sign_off',
    subjectId,
    organisationId: actor.organisationId,
    bureauId,
    recipientName: approverName,
    recipientMailbox: approverMailbox,
    days: LINK_DAYS,
  })
  await giveNotice(tx, { kind: 'sign_off_asked', bureauId, subjectId: linkId })
}
