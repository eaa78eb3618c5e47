import type { Actor } from '@/lib/actor/actor'
import { type LockedConsultation, lockConsultation } from '@/lib/consultations/lock'
import { ownedBy } from '@/lib/consultations/owned'
import { canSubmit } from '@/lib/consultations/policy'
import { whatIsUnfinished } from '@/lib/consultations/unfinished'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { readContent } from './content'
import { digestOf } from './digest'
import { findCurrent } from './find'
import { recordSignOff } from './record'
import { takeBack } from './withdraw'

type Asked = { way: 'link' | 'paper'; approverName?: string; approverMailbox?: string }

/** Takes a draft for a deed of its sign-off: whoever may send it. */
export async function takeDraft(tx: Tx, actor: Actor, id: string): Promise<LockedConsultation> {
  const draft = await lockConsultation(tx, id)
  if (draft.state !== 'draft') throw new InvalidTransition('signOff', draft.state)
  if (!canSubmit(actor, draft)) throw new NotPermitted()
  return draft
}

/**
 * Fixes what is to be approved as the next edition 第n版. One that was under way before is taken back with its link:
 * only the latest counts. Nothing is shown to a superior that could not be sent.
 */
export async function openEdition(
  tx: Tx,
  actor: Actor,
  draft: LockedConsultation,
  { way, approverName = '', approverMailbox = '' }: Asked,
): Promise<{ id: string; edition: number } | Refusal> {
  const missing = whatIsUnfinished(draft)
  if (missing.length > 0) return new Refusal([{ field: '', key: 'unfinished' }])
  const content = await readContent(tx, draft.id)
  if (!content) throw new NotPermitted()
  const earlier = await findCurrent(tx, draft.id)
  if (earlier) await takeBack(tx, earlier.id)
  const edition = 1 + (await tx.signOff.count({ where: { consultationId: draft.id } }))
  const { id } = await tx.signOff.create({
    data: {
      ...ownedBy(draft),
      ...{ way, edition, content, contentHash: digestOf(content), approverName, approverMailbox },
      askedByMembershipId: actor.membershipId,
      askedByName: actor.name,
      askedAt: await readClock(tx),
    },
    select: { id: true },
  })
  await recordSignOff(tx, actor, draft, { kind: 'sign_off_asked', id, edition, way, name: approverName })
  return { id, edition }
}
