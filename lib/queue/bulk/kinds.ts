/** What can be done to many consultations at once, as the database's check has it. */
export const BULK_KINDS = ['assign', 'theme', 'priority', 'remind'] as const
/** How many consultations one bulk act may take. */
export const BULK_MOST = 5000

/** Up to so many are done while the person waits; more are left to the worker. */
export const BULK_AT_ONCE = 25

/**
 * So many days a bulk act is kept with its results: half a year reaches back over the change of posts in April to what was
 * done in autumn; what it did to each consultation stands in that consultation's timeline for good. The database's policy says the same.
 */
export const BULK_KEPT_DAYS = 180
