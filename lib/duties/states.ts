/** What is owed after a dispatch, as the database's check has it: the advisor's report, the municipality's word on it, and its survey of the next fiscal year. */
export const DUTY_KINDS = ['report', 'evaluation', 'survey'] as const
export type DutyKind = (typeof DUTY_KINDS)[number]

/** How a duty stands; late is an open one past its day, coming one that is asked for on a later day. */
export const DUTY_STANDINGS = ['open', 'late', 'coming', 'done', 'waived'] as const
export type DutyStanding = (typeof DUTY_STANDINGS)[number]

/** How a duty stands today. */
export function standingOf(duty: { state: string; opensOn: Date; dueOn: Date }, today: Date): DutyStanding {
  if (duty.state === 'done' || duty.state === 'waived') return duty.state
  if (duty.opensOn > today) return 'coming'
  return duty.dueOn < today ? 'late' : 'open'
}
