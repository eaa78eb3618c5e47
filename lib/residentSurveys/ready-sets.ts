import type { QuestionKind } from './questions'

/** Questions that are ready to be used; their words are in the catalogue under `Surveys.sets`. */
export const READY_SETS = {
  lecture: ['scale', 'scale', 'one', 'many', 'text'],
  gathering: ['one', 'many', 'scale', 'number', 'text'],
  training: ['scale', 'scale', 'one', 'many', 'text'],
} as const satisfies Record<string, readonly QuestionKind[]>
export type ReadySet = keyof typeof READY_SETS

/** The set an address names, or none. */
export function readySet(named: unknown): ReadySet | null {
  return named === 'lecture' || named === 'gathering' || named === 'training' ? named : null
}
