import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Entry } from '@/lib/programmes/read-entry'

/** Where this person reads the entry that the files hang on. */
export function pageOfEntry(actor: Actor, { id, programmeId, state }: Pick<Entry, 'id' | 'programmeId' | 'state'>) {
  if (actor.role === 'municipal_staff') return `/my/applications/${id}${state === 'draft' ? '/check' : ''}`
  if (actor.role === 'prefecture_staff') return `/prefecture/programmes/received/${id}`
  return `/${isDesk(actor) ? 'supports' : 'headquarters'}/programmes/${programmeId}/entries/${id}`
}
