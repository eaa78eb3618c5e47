import type { Bearer } from '@/lib/actor/actor'
import type { Door } from '@/lib/forms/form-post'
import { answerSurvey, TypedSheet } from './answer'
import { keepOfSheet } from './keep-of-sheet'

type Params = { code: string; token: string }

/** The door of a sheet. It stands open to everybody, so little is kept of what is given back. */
export const ANSWER_DOOR: Door<Params, TypedSheet, { isTaken: true }, Bearer> = {
  input: TypedSheet,
  shownAt: ({ code, token }) => `/q/${code}/${token}`,
  deed: (tx, bearer, typed, { code }) => answerSurvey(tx, bearer, code, typed),
  then: ({ code, token }) => `/q/${code}/${token}`,
  keeps: (tx, typed, { code }) => keepOfSheet(tx, code, typed),
}
