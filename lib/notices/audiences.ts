import type { NoticeKind } from './kinds'

/** Who is told: the asking side, a whole municipality, the one a question goes to, the named officer and deputies, the bureau's managers, the party of a request, the bearer of a one-time link, the one person of a post, whoever asked for a sign-off. */
export type Audience =
  | 'asking'
  | 'organisation'
  | 'asked'
  | 'officers'
  | 'managers'
  | 'party'
  | 'bearer'
  | 'colleague'
  | 'asker'

/** Which notice is for whom. Nobody else hears of it. */
export const TOLD = {
  consultation_received: ['asking', 'officers'],
  message_to_municipality: ['asking'],
  message_to_desk: ['officers'],
  question_asked: ['asked'],
  question_reminder: ['asked'],
  question_answered: ['officers'],
  support_proposed: ['asking'],
  support_answered: ['officers'],
  request_sent: ['party'],
  headquarters_asked: ['party'],
  headquarters_answered: ['officers'],
  follow_up_asked: ['asking'],
  follow_up_reminder: ['asking'],
  follow_up_answered: ['officers'],
  consultation_completed: ['asking'],
  todo_given: ['asking'],
  without_officer: ['managers'],
  answer_overdue: ['managers'],
  answer_due_soon: ['officers'],
  invitation_sent: ['bearer'],
  sign_off_asked: ['bearer'],
  work_handed_over: ['colleague'],
  officer_named: ['organisation'],
  sign_off_decided: ['asker'],
} as const satisfies Record<NoticeKind, readonly Audience[]>
