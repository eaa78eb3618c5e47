import { DOCUMENTS_OF_MEETING } from '@/lib/library/shown'

/** What everybody invited reads of a planned meeting. */
export const SHOWN_PLAN = {
  ...{ id: true, label: true, plannedOn: true, startsAt: true, endsAt: true, timingNote: true, mode: true },
  ...{ place: true, onlineUrl: true, aims: true, programme: true, state: true, cancelReason: true },
  ...{ supportSessionId: true, version: true },
  documents: DOCUMENTS_OF_MEETING,
} as const

/** Planned meetings in the order of their days, those without one last. */
export const IN_ORDER = [
  { plannedOn: { sort: 'asc', nulls: 'last' } },
  { startsAt: 'asc' },
  { position: 'asc' },
] as const
