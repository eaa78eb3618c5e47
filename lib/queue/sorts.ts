import { type Sql, sql } from '@/lib/db/sql'
import { DUE } from './tabs'

/** The orders a list can be put in; the first is the one nobody asked for. */
export const SORTS = ['newest', 'oldest', 'due', 'activity'] as const
export type Sort = (typeof SORTS)[number]

/** One order: by what, which way, and as which type its place in the list is written. The id settles ties, so that no two rows share a place. */
type Order = { by: Sql; type: Sql; direction: 'ascending' | 'descending'; ids: 'ascending' | 'descending' }

/** Each order is one an index keeps, forwards or backwards. */
export const ORDERS: Record<Sort, Order> = {
  newest: { by: sql`c.received_at`, type: sql`timestamptz`, direction: 'descending', ids: 'ascending' },
  oldest: { by: sql`c.received_at`, type: sql`timestamptz`, direction: 'ascending', ids: 'descending' },
  due: { by: DUE, type: sql`date`, direction: 'ascending', ids: 'ascending' },
  activity: { by: sql`c.last_activity_at`, type: sql`timestamptz`, direction: 'descending', ids: 'ascending' },
}
