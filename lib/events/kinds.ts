/** What an event is called; the database's check is the same list. */
export const EVENT_KINDS = [
  'seminar',
  'training',
  'meeting',
  'study_group',
  'forum',
  'report_meeting',
  'other',
] as const

/** 案・案内中・締切・実施済・中止. */
export const EVENT_STATES = ['draft', 'announced', 'closed', 'held', 'cancelled'] as const
export type EventState = (typeof EVENT_STATES)[number]

/** So many days before an event those who come are reminded (当方設定). */
export const REMINDED_BEFORE_DAYS = 3

/** So many days after an event the names and mailboxes of those who applied are erased (当方設定). */
export const ERASED_AFTER_DAYS = 180

/** So many days after an event its questions are answered. */
export const ANSWERED_WITHIN_DAYS = 30

/** So many days after the last day what was sent in time may still be proven by the link of its mail; the database's function has the same number. */
export const PROVEN_WITHIN_DAYS = 2

/** So many days after it was sent an application that nobody has proven is deleted. */
export const UNPROVEN_DAYS = 7
