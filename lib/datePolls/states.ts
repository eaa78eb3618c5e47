/** Who is asked. */
export const RESPONDENT_KINDS = ['municipality', 'advisor', 'prefecture', 'bureau', 'other'] as const
export type RespondentKind = (typeof RESPONDENT_KINDS)[number]

/** ○ can come, △ can arrange it, × cannot. */
export const ANSWERS = ['yes', 'maybe', 'no'] as const
export type Answer = (typeof ANSWERS)[number]

/** How many lines a poll's form has for people asked by link, and for candidate times beside the grid. */
export const LINK_ROWS = [1, 2, 3, 4, 5] as const
export const EXTRA_ROWS = [1, 2, 3] as const

/** How many candidate times one poll may have. */
export const MOST_SLOTS = 20

/** Whether answers are still taken: the poll is open and its closing day has not ended. */
export function takesAnswers(poll: { state: string; closesOn: Date }, today: Date): boolean {
  return poll.state === 'open' && poll.closesOn >= today
}
