/** The life of a questionnaire, as the database's check has it. */
export const SURVEY_STATES = ['draft', 'open', 'ended', 'discarded'] as const

/** Where a questionnaire stands on a day: before its first day, taking answers, or over. */
export type Standing = 'draft' | 'waiting' | 'open' | 'over'

/** Where a questionnaire stands today. Its days decide, and whether it was ended before. */
export function standingOf(survey: { state: string; opensOn: Date; closesOn: Date }, today: Date): Standing {
  if (survey.state === 'draft') return 'draft'
  if (survey.state !== 'open' || survey.closesOn < today) return 'over'
  return survey.opensOn > today ? 'waiting' : 'open'
}
