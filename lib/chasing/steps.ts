/** What a step does: asks the party again, or tells the officer that nothing has come. The database's check is the same list. */
export const ACTS = ['remind', 'tell_officer'] as const
export type Act = (typeof ACTS)[number]

/** Kinds of parties that are asked. */
export const PARTIES = [
  'advisor',
  'partner_office',
  'council_member',
  'network_member',
  'headquarters',
  'contractor',
  'prefecture_staff',
] as const
export type Party = (typeof PARTIES)[number]

/** What is owed after a dispatch and chased, each with a ladder of its own; a word on a session is a wish and no more. */
export const CHASED_DUTIES = ['report', 'survey'] as const

/** What is asked after a support: of the municipality, and of those who helped. It is asked for again, no more; one questionnaire bundles several menus. */
export const FOLLOW_UP_LADDERS = ['follow_up', 'helped'] as const
export type FollowUpLadder = (typeof FOLLOW_UP_LADDERS)[number]

/** What a prefecture is to file for a call, and a municipality is to look at again each year or to agree to; asked for again, no more. */
export const PRACTICE_LADDERS = ['practice_call', 'practice_check', 'practice_consent'] as const
export type PracticeLadder = (typeof PRACTICE_LADDERS)[number]

const REMINDING_LADDERS = [...FOLLOW_UP_LADDERS, ...PRACTICE_LADDERS] as const

/** Everything that has a ladder. The database's check is the same list. */
export const LADDERS = [...PARTIES, ...CHASED_DUTIES, ...REMINDING_LADDERS] as const
/** Whether a ladder's days are counted from the day by which it was owed, not from sending. */
export function isOfDuties(ladder: string): boolean {
  return [...CHASED_DUTIES, ...REMINDING_LADDERS].some((kind) => kind === ladder)
}

/** Whether a ladder asks again and no more, for all menus alike. */
export function isOfFollowUps(ladder: string): boolean {
  return REMINDING_LADDERS.some((kind) => kind === ladder)
}

/** One step of a ladder: what is done on which business day after sending. */
export type Step = { id: string; menuKey: string | null; party: string; afterDays: number; act: string }

/** The ladder for a party asked under a menu, in order: the menu's own where there is one, else the one for all menus. */
export function ladderFor(steps: readonly Step[], menuKey: string, party: string): Step[] {
  const ofParty = steps.filter((step) => step.party === party)
  const own = ofParty.filter((step) => step.menuKey === menuKey)
  const ladder = own.length > 0 ? own : ofParty.filter((step) => step.menuKey === null)
  return ladder.sort((a, b) => a.afterDays - b.afterDays)
}

/** Kinds of requests to which taking them on is the answer; for the others it is awaited also from whoever has taken them on. */
const SETTLED_BY_ACCEPTING = new Set(['offer', 'introduction'])

/** Whether a request is over with its party's word that it takes it on. */
export function isSettled({ kind, state }: { kind: string; state: string }): boolean {
  return state === 'accepted' && SETTLED_BY_ACCEPTING.has(kind)
}

/** Whether the party asked is still reminded: it has not answered, the support is not over, and the next word is not the desk's. */
export function isChased({ kind, state, isSupportOver }: { kind: string; state: string; isSupportOver: boolean }) {
  if (isSupportOver) return false
  return state === 'sent' || (state === 'accepted' && !isSettled({ kind, state }))
}
