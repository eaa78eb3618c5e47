import type { Sql } from '@/lib/db/sql'
import { effectFacts, followUpFacts, usefulnessFacts } from './facts/effects'
import { firstAnswerFacts, inTimeFacts } from './facts/first-answer'
import { menuFacts } from './facts/menus'
import { ageFacts, waitingFacts } from './facts/open'
import { receivedFacts } from './facts/received'
import { themeFacts } from './facts/themes'
import type { Scope } from './scope'

/**
 * One measure: what it counts, by which date it falls into the period, in which days it is told, whether open questions
 * pause it, what its figure is, and which rows are missing from it. Words about it stand in the catalogue under its key.
 */
type Measure = {
  counts: 'consultations' | 'supports' | 'effects'
  date: 'received' | 'proposed' | 'asked' | 'answered' | 'today'
  days: 'none' | 'calendar' | 'business'
  pauses: boolean
  figure: 'count' | 'median' | 'share' | 'mean'
  rows: 'months' | 'themes' | 'menus' | readonly string[]
  columns: 'none' | 'prefectures' | readonly string[]
  /** Rows that the share is about: so many of those with an outcome. */
  achieved?: readonly string[]
  missing: readonly string[]
  facts: (scope: Scope) => Sql
}

export const MEASURE_KEYS = [
  'received',
  'themes',
  'menus',
  'first_answer',
  'in_time',
  'age',
  'waiting',
  'follow_ups',
  'usefulness',
  'effects',
] as const
export type MeasureKey = (typeof MEASURE_KEYS)[number]

const ASKING = { counts: 'consultations', date: 'received' } as const
const STANDING = { counts: 'consultations', date: 'today', pauses: false, figure: 'count', columns: 'none' } as const
const ANSWERED = { counts: 'effects', date: 'answered', days: 'calendar', pauses: false, columns: 'none' } as const

/** Every measure of the reports. Screen, lists, exports and tests all read this table. */
export const MEASURES: Record<MeasureKey, Measure> = {
  received: {
    ...ASKING,
    ...{ days: 'calendar', pauses: false, figure: 'count', rows: 'months', columns: 'prefectures', missing: [] },
    facts: receivedFacts,
  },
  themes: {
    ...ASKING,
    ...{ days: 'calendar', pauses: false, figure: 'count', rows: 'themes', columns: 'prefectures', missing: ['none'] },
    facts: themeFacts,
  },
  menus: {
    ...{ counts: 'supports', date: 'proposed', days: 'calendar', pauses: false, figure: 'count', rows: 'menus' },
    columns: ['proposed', 'agreed', 'under_way', 'done', 'declined', 'not_used'],
    missing: [],
    facts: menuFacts,
  },
  first_answer: {
    ...ASKING,
    ...{ days: 'business', pauses: true, figure: 'median', columns: 'none' },
    rows: ['answered', 'unanswered', 'withdrawn'],
    missing: ['unanswered', 'withdrawn'],
    facts: firstAnswerFacts,
  },
  in_time: {
    ...ASKING,
    ...{ days: 'business', pauses: true, figure: 'share', columns: 'none' },
    rows: ['in_time', 'late', 'overdue', 'not_yet', 'withdrawn'],
    achieved: ['in_time'],
    missing: ['not_yet', 'withdrawn'],
    facts: inTimeFacts,
  },
  age: { ...STANDING, days: 'business', rows: ['0-5', '6-10', '11-20', '21+'], missing: [], facts: ageFacts },
  waiting: {
    ...STANDING,
    days: 'none',
    rows: ['desk', 'municipality', 'other', 'nobody'],
    missing: [],
    facts: waitingFacts,
  },
  follow_ups: {
    ...{ counts: 'effects', date: 'asked', days: 'calendar', pauses: false, figure: 'share', columns: 'none' },
    rows: ['answered', 'waiting', 'late', 'scheduled'],
    achieved: ['answered'],
    missing: ['scheduled'],
    facts: followUpFacts,
  },
  usefulness: {
    ...ANSWERED,
    ...{ figure: 'mean', rows: ['5', '4', '3', '2', '1', 'not_used', 'none'], missing: ['not_used', 'none'] },
    facts: usefulnessFacts,
  },
  effects: {
    ...ANSWERED,
    ...{ figure: 'count', rows: ['measured', 'partly', 'without'], missing: ['partly', 'without'] },
    facts: effectFacts,
  },
}
