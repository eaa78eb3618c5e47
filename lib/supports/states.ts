/** The life of a support 支援, as the database's check has it. */
export const SUPPORT_STATES = ['proposed', 'agreed', 'declined', 'under_way', 'done', 'not_used'] as const
export type SupportState = (typeof SUPPORT_STATES)[number]

/** States in which something still has to happen: an answer, a start or an end. */
export const LIVE_STATES = ['proposed', 'agreed', 'under_way'] as const satisfies readonly SupportState[]

/** Kinds of people who take part in a support or in one of its sessions. */
export const PARTICIPANT_KINDS = [
  'municipality',
  'desk',
  'prefecture',
  'advisor',
  'partner_office',
  'headquarters',
  'contractor',
  'network_member',
  'council_member',
  'other',
] as const

/** Whether a support still runs or waits to run. */
export function isLive(state: string): boolean {
  return LIVE_STATES.some((live) => live === state)
}
