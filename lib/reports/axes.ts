import { STAGES } from '@/lib/consultations/states'
import { SIZES } from '@/lib/organisations/size-class'

/** A fixed list; what its values are called stands in the catalogue under `words`. */
type Fixed = { words: string; values: readonly string[] }

/** What the rows or columns of a measure are: kinds found among the records, or a fixed list. */
export type Axis =
  | 'months'
  | 'years'
  | 'themes'
  | 'menus'
  | 'versions'
  | 'combinations'
  | 'prefectures'
  | 'officers'
  | 'parties'
  | 'points'
  | Fixed

/** Sizes of municipality, as columns. */
export const SIZE_AXIS: Axis = { words: 'sizes', values: SIZES }
/** How far a matter is; 'none' where nobody said. */
export const STAGE_AXIS: Axis = { words: 'stages', values: [...STAGES, 'none'] }
/** What came of a support. */
export const SUPPORT_AXIS: Axis = {
  words: 'supports',
  values: ['proposed', 'agreed', 'under_way', 'done', 'declined', 'not_used'],
}
/** How useful a support was called: 5 to 1, not used, or no word on it. */
export const POINT_AXIS: Axis = { words: 'points_given', values: ['5', '4', '3', '2', '1', 'not_used', 'none'] }
/** How useful an advisor was called, 5 to 1, or no word on it. */
export const EVALUATION_AXIS: Axis = { words: 'points_given', values: ['5', '4', '3', '2', '1', 'none'] }
/** What came of asking for effects. */
export const FOLLOW_UP_AXIS: Axis = { words: 'follow_ups', values: ['answered', 'waiting', 'late', 'scheduled'] }
/** What came of asking a party. */
export const REPLY_AXIS: Axis = {
  words: 'replies',
  values: ['answered', 'declined', 'taken_on', 'waiting', 'late', 'withdrawn'],
}
/** Whether a word on the usefulness was given. */
export const TOLD_AXIS: Axis = { words: 'told', values: ['told', 'untold'] }
/** Whether a support was called useful: 4 or 5 of 5; what was not used was not. */
export const VERDICT_AXIS: Axis = { words: 'verdicts', values: ['useful', 'not_useful', 'none'] }
/** Whether a party has said a word, or neither yet nor any more will. */
export const REPLIED_AXIS: Axis = { words: 'replied', values: ['replied', 'silent'] }
/** For whom an open consultation waits. */
export const WAITING_AXIS: Axis = { words: 'waiting', values: ['desk', 'municipality', 'other', 'nobody'] }

/** Whether an answer came. */
export const ANSWER_AXIS: Axis = { words: 'first_answer', values: ['answered', 'unanswered', 'withdrawn'] }
/** Whether it came by the day that was named. */
export const IN_TIME_AXIS: Axis = { words: 'in_time', values: ['in_time', 'late', 'overdue', 'not_yet', 'withdrawn'] }
/** Whether a matter has come to its end. */
export const RESOLUTION_AXIS: Axis = { words: 'resolution', values: ['completed', 'open', 'withdrawn'] }
/** For how many business days something has been open. */
export const AGE_AXIS: Axis = { words: 'age', values: ['0-5', '6-10', '11-20', '21+'] }
/** Whether a municipality has consulted. */
export const COVERAGE_AXIS: Axis = { words: 'coverage', values: ['in_period', 'before', 'never'] }
/** How soon after its proposal a support began: within 14 days, within 30, later, or not yet. */
export const WAIT_AXIS: Axis = { words: 'waits', values: ['soon', 'later', 'late', 'not_started'] }
/** Whether an indicator was given with both its values. */
export const INDICATOR_AXIS: Axis = { words: 'effects', values: ['measured', 'partly', 'without'] }
/** What money was spent on. */
export const COST_AXIS: Axis = { words: 'costs', values: ['fee', 'travel', 'hall', 'materials', 'other'] }
/** Whether it is known what a support cost. */
export const RECORD_AXIS: Axis = { words: 'records', values: ['recorded', 'unrecorded'] }
/** Whether an indicator is another after the support than before; whether that is better, its reader says. */
export const MOVED_AXIS: Axis = { words: 'moved', values: ['moved', 'unmoved', 'partly', 'without'] }
/** What kind of party was asked. */
export const PARTY_KIND_AXIS: Axis = {
  words: 'party_kinds',
  values: [
    ...['advisor', 'partner_office', 'network_member', 'council_member', 'headquarters'],
    ...['contractor', 'prefecture_staff'],
  ],
}

/** How many of an axis are shown by name; the others stand together in one row. */
const SHOWN: Partial<Record<Exclude<Axis, Fixed>, number>> = { themes: 20, combinations: 15, parties: 50 }

/** How many rows of this axis are shown by name; undefined when all are. */
export function shownOf(axis: Axis): number | undefined {
  return typeof axis === 'string' ? SHOWN[axis] : undefined
}
