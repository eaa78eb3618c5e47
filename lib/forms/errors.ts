import type { z } from 'zod'

/** One thing to put right, as kept with the post: the field and a key of the catalogue's Errors. */
export type KeptError = { field: string; key: string }

const KEYS = new Set([
  'required',
  'tooLong',
  'tooMany',
  'invalid',
  'date',
  'notThere',
  'answerIsShared',
  'dateTime',
  'mustAgree',
  'answerByFirst',
  'phone',
  'postalCode',
  'mailbox',
  'number',
  'choose',
  'past',
  'future',
  'order',
  'conflict',
  'notNow',
  'days',
  'chasingDays',
  'notToBeNamed',
  'saidSince',
  'noAnswersThen',
  'stepTaken',
  'seconds',
  'months',
  'passwordShort',
  'nothingToChange',
  'tooManyBoxes',
  'markSomething',
  'markedAlready',
  'unfilled',
  'halves',
  'answeredAlready',
  'time',
  'timeOrder',
  'tooFar',
  'beforeCandidates',
  'url',
  'partyGone',
  'onlyTown',
  'storiesUnchecked',
  'namesTown',
  'englishFirst',
  'atLeastOne',
  'officeCannot',
])

/** What is wrong with an input, one message per field, as keys of the catalogue. */
export function errorsOf(error: z.ZodError): KeptError[] {
  const found = new Map<string, KeptError>()
  for (const issue of error.issues) {
    const field = String(issue.path[0] ?? '')
    if (!found.has(field)) found.set(field, { field, key: keyOf(issue) })
  }
  return [...found.values()]
}

function keyOf(issue: z.core.$ZodIssue): string {
  if (KEYS.has(issue.message)) return issue.message
  if (issue.code === 'too_small') return issue.origin === 'string' || issue.origin === 'array' ? 'required' : 'number'
  if (issue.code === 'too_big')
    return issue.origin === 'string' ? 'tooLong' : issue.origin === 'array' ? 'tooMany' : 'number'
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'required'
  if (issue.code === 'invalid_value') return 'choose'
  return 'invalid'
}

/** A deed that finds the input wrong says so as a value; nothing of it is written. */
export class Refusal {
  constructor(readonly errors: readonly KeptError[]) {}
}

/** Wrong input found by a verb: the form is shown again with this message at that field. */
export function refuse(field: string, key: string): Refusal {
  return new Refusal([{ field, key }])
}

/** What the page is told when a form comes back without anything to put right, and the place it opens at. */
type Landing = { told: Record<string, string>; at: string }

/** The form is shown again, with these fields rewritten or these errors; unlike a Refusal it keeps what the deed has written. */
export class Again {
  constructor(
    readonly rewritten: Record<string, string>,
    readonly errors: readonly KeptError[] = [],
    readonly landing?: Landing,
  ) {}
}

/** Shows the form again with an error at a field, and keeps what was written until then. */
export function refuseAndKeep(field: string, key: string): Again {
  return new Again({}, [{ field, key }])
}

/** Shows the form again with these fields rewritten, at the place where that is told. */
export function again(rewritten: Record<string, string>, landing: Landing): Again {
  return new Again(rewritten, [], landing)
}
