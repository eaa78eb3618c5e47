import type { Actor } from '@/lib/actor/actor'

/** Keep a part: the operator those of all bureaus, an administrator those of his or her own. */
export function canKeepPart(actor: Actor, part: { bureauId: string | null }): boolean {
  if (actor.role === 'operator') return part.bureauId === null
  return actor.role === 'administrator' && actor.bureauId !== null && actor.bureauId === part.bureauId
}
