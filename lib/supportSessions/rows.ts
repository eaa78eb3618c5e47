/** How a support session was held. */
export const SESSION_MODES = ['onsite', 'online', 'hybrid'] as const

/** The lines for kinds of people in one session's form. */
export const PARTICIPANT_ROWS = [1, 2, 3, 4, 5, 6, 7, 8] as const

/** Whether a session may be recorded under a support in this state: the municipality has agreed, and it was not dropped. */
export function mayBeRecordedUnder(supportState: string): boolean {
  return supportState === 'agreed' || supportState === 'under_way' || supportState === 'done'
}
