/** What can be done to many consultations at once, as the database's check has it. */
export const BULK_KINDS = ['assign', 'theme', 'priority', 'remind'] as const
export type BulkKind = (typeof BULK_KINDS)[number]

/** How many consultations one bulk act may take. */
export const BULK_MOST = 5000

/** Up to so many are done while the person waits; more are left to the worker. */
export const BULK_AT_ONCE = 25
