/** The record does not exist, or not for this person: the same answer for both. */
export class NotFound extends Error {
  override name = 'NotFound'
}

/** The record is visible, but this person may not do that. */
export class NotPermitted extends Error {
  override name = 'NotPermitted'
}

/**
 * What was asked cannot happen now: the state does not allow it, or somebody else changed the record meanwhile.
 * `theirs` holds the current texts by field, to be shown beside one's own.
 */
export class InvalidTransition extends Error {
  override name = 'InvalidTransition'
  constructor(
    readonly event: string,
    readonly state: string,
    readonly theirs?: Record<string, string>,
  ) {
    super(`${event} is not possible in state ${state}`)
  }
}
