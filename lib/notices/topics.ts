import type { Addressee } from './addressees'

/** What people choose by: several kinds of notices that belong together. */
export const TOPICS = [
  'received',
  'messages',
  'questions',
  'supports',
  'follow_ups',
  'completed',
  'due',
  'office',
] as const
export type Topic = (typeof TOPICS)[number]

export const MAIL_WAYS = ['at_once', 'daily', 'none'] as const
export type Way = { inPortal: boolean; byMail: (typeof MAIL_WAYS)[number] }

const BEGINNINGS: [string, Topic][] = [
  ['consultation_received', 'received'],
  ['consultation_completed', 'completed'],
  ['message_', 'messages'],
  ['mentioned', 'messages'],
  ['question_', 'questions'],
  ['todo_', 'questions'],
  ['support_', 'supports'],
  ['consent_', 'supports'],
  ['request_', 'supports'],
  ['candidates_', 'supports'],
  ['wishes_', 'supports'],
  ['session_', 'supports'],
  ['entry_', 'supports'],
  ['extension_', 'supports'],
  ['poll_', 'supports'],
  ['offer_', 'supports'],
  ['peer_', 'supports'],
  ['duty_', 'supports'],
  ['team_', 'supports'],
  ['report_', 'supports'],
  ['training_', 'supports'],
  ['event_', 'supports'],
  ['follow_up_', 'follow_ups'],
  ['helped_', 'follow_ups'],
  ['party_follow_up_', 'follow_ups'],
  ['help_', 'follow_ups'],
  ['practice_', 'follow_ups'],
  ['telling_', 'follow_ups'],
  ['collection_', 'follow_ups'],
  ['award_', 'follow_ups'],
  ['letter_', 'follow_ups'],
  ['answer_due_', 'due'],
  ['answer_overdue', 'due'],
  ['without_officer', 'due'],
]

/** The topic of a kind of notice; what concerns the office itself is not told apart. */
export function topicOf(kind: string): Topic {
  return BEGINNINGS.find(([beginning]) => kind.startsWith(beginning))?.[1] ?? 'office'
}

/** How one is told as long as one has chosen nothing: at once, but for the answers to follow-ups, which a desk reads day by day. */
export function usualWay(side: Addressee['side'], topic: Topic): Way {
  return { inPortal: true, byMail: side === 'desk' && topic === 'follow_ups' ? 'daily' : 'at_once' }
}
