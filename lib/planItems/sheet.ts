import { dayOf } from '@/lib/japanese/day'
import type { ListedPlanItem } from './list'

/** One item as a line of the file: what, from which result, which plan, who, by when, where it stands, and which case. */
export function lineOf(item: ListedPlanItem, stateInWords: string): (string | null)[] {
  const { what, result, planName, ownerName, dueOn, decidedOn, decidedWords, consultation } = item
  return [
    ...[what, result, planName, ownerName, dayOf(dueOn), stateInWords],
    ...[decidedOn ? dayOf(decidedOn) : null, decidedWords, consultation.number, consultation.title],
  ]
}
