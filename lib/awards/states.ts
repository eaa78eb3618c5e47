import { InvalidTransition } from '@/lib/errors'
import { dayOf } from '@/lib/japanese/day'

/** How far an award 局長表彰 has come: 準備・募集・選考・決定・公表; the database's check is the same list. */
export const AWARD_STATES = ['draft', 'open', 'closed', 'decided', 'published'] as const
export type AwardState = (typeof AWARD_STATES)[number]
/** What may become of a nomination 表彰・奨励・選外; the database's check is the same list. */
export const AWARD_RESULTS = ['award', 'encouragement', 'none'] as const
export type AwardResult = (typeof AWARD_RESULTS)[number]

const TRANSITIONS = {
  change: { from: ['draft'], to: null },
  moveDays: { from: ['open', 'closed'], to: null },
  name: { from: ['draft', 'open', 'closed'], to: null },
  excuse: { from: ['draft', 'open', 'closed'], to: null },
  open: { from: ['draft'], to: 'open' },
  nominate: { from: ['open'], to: null },
  withdraw: { from: ['open'], to: null },
  close: { from: ['open'], to: 'closed' },
  score: { from: ['closed'], to: null },
  decide: { from: ['closed'], to: 'decided' },
  publish: { from: ['decided'], to: 'published' },
  add: { from: ['published'], to: null },
} as const satisfies Record<string, { from: readonly AwardState[]; to: AwardState | null }>

export type AwardDeed = keyof typeof TRANSITIONS

/** Whether a deed is possible now: no step between the call and the publication is left out. */
export function mayNow(state: string, deed: AwardDeed): boolean {
  return TRANSITIONS[deed].from.some((from) => from === state)
}

/** The state a deed leads to (the same one where it leads nowhere), or InvalidTransition when its turn has not come or is over. */
export function nextState(state: string, deed: AwardDeed): string {
  if (!mayNow(state, deed)) throw new InvalidTransition(deed, state)
  return TRANSITIONS[deed].to ?? state
}

/** Whether a call takes nominations on `today`: open, and up to its day. */
export function takesNominations({ state, nominationsDue }: { state: string; nominationsDue: Date }, today: string) {
  return mayNow(state, 'nominate') && dayOf(nominationsDue) >= today
}

/** Whether judges may score on `today`: after the call was closed, up to the day of the selection. */
export function takesScores({ state, selectionOn }: { state: string; selectionOn: Date }, today: string) {
  return mayNow(state, 'score') && dayOf(selectionOn) >= today
}
