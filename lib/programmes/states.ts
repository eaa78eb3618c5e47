/** Types of accompaniment programmes: 老健局主導 (a) over the ceiling, (b) follow-up, (c) a set theme; 厚生局主導. The database's check is the same list. */
export const PROGRAMME_TYPES = ['push_excess', 'push_follow_up', 'theme', 'bureau_led'] as const
export type ProgrammeType = (typeof PROGRAMME_TYPES)[number]

/** Types into which one enters by an offer 打診 alone; nobody applies. */
export const PUSH_TYPES = ['push_excess', 'push_follow_up'] as const satisfies readonly ProgrammeType[]

/** Themes ①–⑤ of a bureau's programme, as the last announcement named them; each year may name others. */
export const USUAL_THEMES = [
  'prevention_care_mgmt',
  'prevention_life_services',
  'life_support_system',
  'community_care_conference',
  'other',
] as const

/** 原則3市町村: a reminder, not a lock. */
export const USUAL_QUOTA = 3

/** Business days before the closing on which unsent entries are brought to mind. */
export const REMINDER_DAYS = [10, 3, 1] as const

export const CHANNELS = ['paper', 'mail', 'telephone'] as const
export const OUTCOMES = ['selected', 'not_selected'] as const

/** States of an entry in which it is compared with others. */
export const STANDING_STATES = ['sent', 'selected', 'not_selected'] as const

export type Phase = 'draft' | 'coming' | 'open' | 'closed' | 'decided' | 'published'
type Window = { state: string; opensAt: Date | null; closesAt: Date | null }

/** Where a programme stands at this instant: its window opens and closes by the clock, everything else by a deed. */
export function phaseOf({ state, opensAt, closesAt }: Window, now: Date): Phase {
  if (state === 'decided' || state === 'published') return state
  if (state !== 'announced' || !opensAt || !closesAt) return 'draft'
  if (now < opensAt) return 'coming'
  return isInTime(now, closesAt) ? 'open' : 'closed'
}

/** Whether an instant lies within the window's last second: 17時15分00秒 is in time as long as the clock shows it. */
export function isInTime(instant: Date, closesAt: Date): boolean {
  return Math.floor(instant.getTime() / 1000) <= Math.floor(closesAt.getTime() / 1000)
}
