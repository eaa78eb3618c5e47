import { type Actor, isDesk } from '@/lib/actor/actor'

type Ruled = { state: string; bureauId: string }

/** Record and read what a support cost: the desk of the bureau alone, also after the matter was withdrawn. */
export function canKeepCosts(actor: Actor, { state, bureauId }: Ruled): boolean {
  return isDesk(actor) && actor.bureauId === bureauId && state !== 'draft'
}

/** Whether money may have been spent on a support in this state: the municipality has agreed to it, whatever came of it. */
export function mayCost(supportState: string): boolean {
  return supportState !== 'proposed' && supportState !== 'declined'
}
