import { z } from 'zod'
import { type Actor, isDesk, sideOf } from '@/lib/actor/actor'
import { canEditDraft } from '@/lib/consultations/policy'
import type { Tx } from '@/lib/db/client'

/** What a file can hang on: exactly one of these. */
export const PARENT_KINDS = ['consultation', 'dialogue_entry', 'support_session'] as const
export type ParentKind = (typeof PARENT_KINDS)[number]

const CONSULTATION = {
  id: true,
  number: true,
  title: true,
  state: true,
  askingOrganisationId: true,
  draftingOrganisationId: true,
  bureauId: true,
  prefectureCode: true,
  sharedWithPrefecture: true,
} as const

/** The parent of attachments as this person sees it; null when it is not visible. Its consultation comes with it. */
export async function readParent(tx: Tx, kind: string, id: string) {
  const parsed = z.object({ kind: z.enum(PARENT_KINDS), id: z.uuid() }).safeParse({ kind, id })
  if (!parsed.success) return null
  const where = { id: parsed.data.id }
  if (parsed.data.kind === 'consultation') {
    const consultation = await tx.consultation.findUnique({ where, select: CONSULTATION })
    return consultation ? { kind: parsed.data.kind, id, consultation, side: null } : null
  }
  if (parsed.data.kind === 'dialogue_entry') {
    const entry = await tx.dialogueEntry.findUnique({
      where,
      select: { authorSide: true, consultation: { select: CONSULTATION } },
    })
    return entry ? { kind: parsed.data.kind, id, consultation: entry.consultation, side: entry.authorSide } : null
  }
  const session = await tx.supportSession.findUnique({ where, select: { consultation: { select: CONSULTATION } } })
  return session ? { kind: parsed.data.kind, id, consultation: session.consultation, side: 'desk' } : null
}

export type Parent = NonNullable<Awaited<ReturnType<typeof readParent>>>

/** Add files: to a draft by whoever writes it, to a message or session by the side that wrote it. */
export function canAttach(actor: Actor, parent: Parent): boolean {
  if (parent.consultation.state === 'withdrawn') return false
  if (parent.kind === 'consultation') return canEditDraft(actor, parent.consultation)
  return sideOf(actor) === parent.side && (parent.side !== 'desk' || isDesk(actor))
}

/** Take files off again: those of a draft, by whoever writes it. What was sent stays. */
export function canTakeAway(actor: Actor, parent: Parent): boolean {
  return parent.kind === 'consultation' && canEditDraft(actor, parent.consultation)
}

/** Where this person reads the parent's consultation. */
export function pageOf(actor: Actor, consultation: Parent['consultation']): string {
  const name = consultation.number ?? consultation.id
  if (isDesk(actor) && consultation.number) return `/desk/consultations/${name}`
  const isForeign = actor.organisationId !== consultation.askingOrganisationId && consultation.state !== 'draft'
  if (actor.role === 'prefecture_staff' && isForeign) return `/prefecture/consultations/${name}`
  return consultation.state === 'draft' ? `/my/consultations/${name}/check` : `/my/consultations/${name}`
}
