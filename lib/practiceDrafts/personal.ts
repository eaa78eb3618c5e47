import type { Tx } from '@/lib/db/client'
import { personalWords } from '@/lib/japanese/personal-words'
import { PRACTICE_TEXTS } from './input'

const PARTS = ['title', ...PRACTICE_TEXTS] as const

/** A place of a practice at which a person seems to be named. */
export type Personal = { part: (typeof PARTS)[number]; found: string }

type Text = Record<(typeof PARTS)[number], string> & {
  consultationId: string | null
  effectId: string | null
  filedByMembershipId: string | null
}

/**
 * Where a text seems to name a person: people of the case and whoever filed it by their names as written there, and whatever looks like a name,
 * a telephone number or a mail address. The number of an office belongs into the contact and is not pointed at there.
 */
export async function findPersonal(tx: Tx, draft: Text): Promise<Personal[]> {
  const names = await namesOfCase(tx, draft)
  return PARTS.flatMap((part) => {
    const words = personalWords(draft[part], names)
    const found = part === 'contact' ? words.names : [...words.names, ...words.numbers]
    return [...new Set(found)].map((one) => ({ part, found: one }))
  })
}

async function namesOfCase(tx: Tx, { consultationId, effectId, filedByMembershipId }: Text): Promise<string[]> {
  if (!consultationId) return await nameOfFiler(tx, filedByMembershipId)
  const of = await tx.consultation.findUnique({
    where: { id: consultationId },
    select: { contactName: true, draftedByName: true, callerName: true, officerName: true },
  })
  const effect = effectId
    ? await tx.effect.findUnique({ where: { id: effectId }, select: { answeredByName: true } })
    : null
  return [...Object.values(of ?? {}), effect?.answeredByName].flatMap((name) => (name ? [name] : []))
}

async function nameOfFiler(tx: Tx, id: string | null): Promise<string[]> {
  const post = id
    ? await tx.membership.findUnique({ where: { id }, select: { user: { select: { name: true } } } })
    : null
  return post ? [post.user.name] : []
}
