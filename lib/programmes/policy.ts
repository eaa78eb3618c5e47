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
