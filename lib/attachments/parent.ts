import { z } from 'zod'
import { type Actor, isDesk, sideOf } from '@/lib/actor/actor'
import { canEditDraft } from '@/lib/consultations/policy'
import type { Tx } from '@/lib/db/client'
import { type FoundTeam, readTeam } from '@/lib/teams/find'
import { canSpeak } from '@/lib/teams/policy'

/** What a file can hang on: exactly one of these. */
export const PARENT_KINDS = ['consultation', 'dialogue_entry', 'support_session', 'team'] as const
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
export async function readParent(tx: Tx, actor: Actor, kind: string, id: string) {
  const parsed = z.object({ kind: z.enum(PARENT_KINDS), id: z.uuid() }).safeParse({ kind, id })
  if (!parsed.success) return null
  const where = { id: parsed.data.id }
  if (parsed.data.kind === 'team') {
    const room = await readTeam(tx, actor, id)
    return room ? { kind: parsed.data.kind, id, consultation: asOutsidersSeeIt(room), side: null, room } : null
  }
  if (parsed.data.kind === 'consultation') {
    const consultation = await tx.consultation.findUnique({ where, select: CONSULTATION })
    return consultation ? { kind: parsed.data.kind, id, consultation, side: null, room: null } : null
  }
  if (parsed.data.kind === 'dialogue_entry') {
    const entry = await tx.dialogueEntry.findUnique({
      where,
      select: { authorSide: true, consultation: { select: CONSULTATION } },
    })
    return entry
      ? { kind: parsed.data.kind, id, consultation: entry.consultation, side: entry.authorSide, room: null }
      : null
  }
  const session = await tx.supportSession.findUnique({ where, select: { consultation: { select: CONSULTATION } } })
  return session ? { kind: parsed.data.kind, id, consultation: session.consultation, side: 'desk', room: null } : null
}

/** The members of a room read nothing of its consultation: the room's name stands for it. */
function asOutsidersSeeIt({
  consultationId: id,
  name: title,
  askingOrganisationId,
  bureauId,
  prefectureCode,
}: FoundTeam) {
  const unread = { number: null, state: 'supporting', draftingOrganisationId: '', sharedWithPrefecture: false }
  return { id, title, askingOrganisationId, bureauId, prefectureCode, ...unread }
}

type Found = NonNullable<Awaited<ReturnType<typeof readParent>>>
export type Parent = Pick<Found, 'kind' | 'id' | 'side' | 'room'> & {
  consultation: Omit<Found['consultation'], 'number'> & { number: string | null }
}

/** Add files: to a draft by whoever writes it, to a message or session by the side that wrote it, to a room by its members. */
export function canAttach(actor: Actor, parent: Parent): boolean {
  if (parent.room) return canSpeak(actor, parent.room)
  if (parent.consultation.state === 'withdrawn') return false
  if (parent.kind === 'consultation') return canEditDraft(actor, parent.consultation)
  return sideOf(actor) === parent.side && (parent.side !== 'desk' || isDesk(actor))
}

/** Take files off again: those of a draft, by whoever writes it. What was sent stays. */
export function canTakeAway(actor: Actor, parent: Parent): boolean {
  return parent.kind === 'consultation' && canEditDraft(actor, parent.consultation)
}

/** Where this person reads what the files hang on: the consultation, or the room. */
export function pageOf(actor: Actor, { consultation, room }: Parent): string {
  if (room) return `/teams/rooms/${room.id}`
  const name = consultation.number ?? consultation.id
  if (isDesk(actor) && consultation.number) return `/desk/consultations/${name}`
  const isForeign = actor.organisationId !== consultation.askingOrganisationId && consultation.state !== 'draft'
  if (actor.role === 'prefecture_staff' && isForeign) return `/prefecture/consultations/${name}`
  return consultation.state === 'draft' ? `/my/consultations/${name}/check` : `/my/consultations/${name}`
}
