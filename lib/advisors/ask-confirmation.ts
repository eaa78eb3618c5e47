import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { issueLink } from '@/lib/links/issue'
import { withdrawLinks } from '@/lib/links/withdraw'
import { giveNotice } from '@/lib/notices/give-notice'
import { lockAdvisor } from './lock'
import { mailboxOfAdvisor } from './mailbox-of'
import { canKeepRegistry } from './policy'

/** Days an advisor has to confirm by link (当方設定). */
const LINK_DAYS = 30

/** Asks an advisor by mail whether the entry still is right; a link sent before no longer works. */
export async function askConfirmation(tx: Tx, actor: Actor, id: string): Promise<{ id: string } | Refusal> {
  const advisor = await lockAdvisor(tx, id)
  if (!canKeepRegistry(actor, advisor)) throw new NotPermitted()
  const recipientMailbox = await mailboxOfAdvisor(tx, advisor)
  if (!recipientMailbox) return refuse('mailbox', 'noMailbox')
  await withdrawLinks(tx, id)
  const { bureauId } = advisor
  const linkId = await issueLink(tx, actor, {
    ...{ purpose: 'advisor_confirmation', subjectId: id, organisationId: bureauId, bureauId },
    ...{ recipientName: advisor.name, recipientMailbox, days: LINK_DAYS },
  })
  await giveNotice(tx, { kind: 'advisor_confirmation_asked', bureauId, subjectId: linkId })
  return { id }
}
