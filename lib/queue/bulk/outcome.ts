import type { Prisma } from '@/lib/db/generated/client'

/** Why a consultation was left as it is; each has its words in the catalogue (Bulk.reasons). */
export const REASONS = [
  'changed',
  'notPermitted',
  'notNow',
  'same',
  'officerGone',
  'noQuestion',
  'remindedToday',
  'mailed',
] as const
export type Reason = (typeof REASONS)[number]

/** What came of one consultation: what stood there before and stands there now, or why nothing was done. */
export type Outcome = { before: Prisma.InputJsonObject; after: Prisma.InputJsonObject } | { reason: Reason }
