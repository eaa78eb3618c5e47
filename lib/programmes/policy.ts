import { type Actor, isDesk } from '@/lib/actor/actor'

type Kept = { bureauId: string | null }
type Entered = { askingOrganisationId: string }

/** Keep a programme: headquarters the national types, a bureau's desk its own part. Criteria, words, extensions, late entries. */
export function canKeepProgramme(actor: Actor, { bureauId }: Kept): boolean {
  return bureauId === null ? actor.role === 'headquarters' : isDesk(actor) && actor.bureauId === bureauId
}

/** Announce, decide and publish: headquarters its own; of a bureau's the manager. */
export function canDecideProgramme(actor: Actor, programme: Kept): boolean {
  return canKeepProgramme(actor, programme) && actor.role !== 'officer'
}

/** Set up a year: headquarters all of it, every bureau's part as a draft; a bureau's desk its own part. */
export function canSetUpProgramme(actor: Actor): boolean {
  return actor.role === 'headquarters' || isDesk(actor)
}

/** Write, send and take back an entry: the municipality itself. */
export function canEnter(actor: Actor, entry: Entered): boolean {
  return actor.role === 'municipal_staff' && actor.organisationId === entry.askingOrganisationId
}

/** Record an entry that came on paper, by mail or by telephone: the desk of the area, and the prefecture for its municipalities. */
export function canRecordEntry(actor: Actor): boolean {
  return isDesk(actor) || actor.role === 'prefecture_staff'
}

type Standing = Entered & { state: string; channel: string; bureauId: string; prefectureCode: string }

/**
 * Add files to an entry until its programme is decided: the municipality to its own, the desk to one of its area, the
 * prefecture to one that came on paper, by mail or by telephone.
 */
export function canAddFiles(actor: Actor, entry: Standing, programme: { state: string }): boolean {
  if (programme.state !== 'announced') return false
  if (canEnter(actor, entry)) return entry.state === 'draft' || entry.state === 'sent'
  if (entry.state !== 'sent') return false
  if (isDesk(actor)) return actor.bureauId === entry.bureauId
  const isOfArea = actor.role === 'prefecture_staff' && actor.prefectureCode === entry.prefectureCode
  return isOfArea && entry.channel !== 'portal'
}

/** Take a file off again: the municipality, until the entry is handed in. What was handed in stays. */
export function canTakeFileOff(actor: Actor, entry: Pick<Standing, 'askingOrganisationId' | 'state'>): boolean {
  return canEnter(actor, entry) && entry.state === 'draft'
}
