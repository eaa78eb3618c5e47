import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { singleLine } from '@/lib/japanese/input'
import { recordEvent } from '@/lib/timeline/record'
import { ownedBy } from './owned'
import { canTriage } from './policy'
import { takeAtDesk } from './take-at-desk'

/** How a consultation can be said to belong to another; one that was split off is linked by the splitting itself. */
export const LINK_KINDS = ['related', 'follows'] as const

/** 関連する相談: the other's receipt number in any width, and how it belongs to it. */
export const LinkInput = z.object({
  other: singleLine()
    .overwrite((text) => text.normalize('NFKC').toUpperCase())
    .min(1, 'required'),
  kind: z.enum(LINK_KINDS, 'choose'),
})

/** Says that two consultations belong together. The desk sees the link; another side only where it may read both. */
export async function linkConsultation(
  tx: Tx,
  actor: Actor,
  number: string,
  { other, kind }: z.infer<typeof LinkInput>,
): Promise<{ number: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'link')
  const found = await tx.consultation.findUnique({ where: { number: other } })
  if (!found || found.bureauId !== consultation.bureauId) return refuse('other', 'numberUnknown')
  if (found.id === consultation.id) return refuse('other', 'linkSelf')
  const ends = [
    { consultationId: consultation.id, otherId: found.id },
    { consultationId: found.id, otherId: consultation.id },
  ]
  if ((await tx.consultationLink.count({ where: { OR: ends } })) > 0) return refuse('other', 'linkedAlready')
  await tx.consultationLink.createMany({
    data: { ...ownedBy(consultation), otherId: found.id, kind, madeByName: actor.name },
  })
  const event = { kind: 'linked', audience: 'internal' } as const
  await recordEvent(tx, actor, consultation, { ...event, subjectId: found.id, facts: { number: other } })
  await recordEvent(tx, actor, found, { ...event, subjectId: consultation.id, facts: { number } })
  return { number }
}

/** Takes a link away again, whichever of the two consultations it was made from. */
export async function unlinkConsultation(tx: Tx, actor: Actor, number: string, linkId: string): Promise<void> {
  const consultation = await takeAtDesk(tx, actor, number, canTriage, 'link')
  const link = z.uuid().safeParse(linkId).success
    ? await tx.consultationLink.findUnique({ where: { id: linkId }, include: { consultation: true, other: true } })
    : null
  if (!link || ![link.consultationId, link.otherId].includes(consultation.id)) throw new NotFound()
  await tx.consultationLink.deleteMany({ where: { id: linkId } })
  const event = { kind: 'unlinked', audience: 'internal' } as const
  const { consultation: from, other } = link
  await recordEvent(tx, actor, from, { ...event, subjectId: other.id, facts: { number: other.number } })
  await recordEvent(tx, actor, other, { ...event, subjectId: from.id, facts: { number: from.number } })
}
