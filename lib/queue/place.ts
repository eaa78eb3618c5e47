import { z } from 'zod'
import { type Sql, sql } from '@/lib/db/sql'
import { ORDERS, type Sort } from './sorts'

/** A place in an ordered list: the value it is ordered by, and the id. Stands in the address as `value~id`. */
export type Place = { value: string; id: string }

/** Reads a place from an address; null for one that nobody wrote for this order. */
export function readPlace(text: string | undefined, sort: Sort): Place | null {
  const [value = '', id = ''] = (text ?? '').split('~')
  const day = /^(\d{4}-\d{2}-\d{2}|infinity)$/.test(value)
  const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))
  const fits = sort === 'due' ? day && (value === 'infinity' || !Number.isNaN(Date.parse(value))) : instant
  return fits && z.uuid().safeParse(id).success ? { value, id } : null
}

/** A place as it stands in the address. */
export function writePlace({ value, id }: Place): string {
  return `${value}~${id}`
}

/** The rows past this place, going onwards or back. Bounded first by the value, which an index can follow. */
export function past(sort: Sort, { value, id }: Place, way: 'onwards' | 'back'): Sql {
  const { by, type, direction, ids } = ORDERS[sort]
  const here = sql`${value}::text::${type}`
  const rising = (direction === 'ascending') === (way === 'onwards')
  const idsRise = (ids === 'ascending') === (way === 'onwards')
  const tie = idsRise ? sql`c.id > ${id}::uuid` : sql`c.id < ${id}::uuid`
  return rising
    ? sql`${by} >= ${here} AND (${by} > ${here} OR ${tie})`
    : sql`${by} <= ${here} AND (${by} < ${here} OR ${tie})`
}

/** ORDER BY of a list, or of the same list read backwards. */
export function orderBy(sort: Sort, way: 'onwards' | 'back'): Sql {
  const { by, direction, ids } = ORDERS[sort]
  const rising = (direction === 'ascending') === (way === 'onwards')
  const idsRise = (ids === 'ascending') === (way === 'onwards')
  return sql`${by} ${rising ? sql`ASC` : sql`DESC`}, c.id ${idsRise ? sql`ASC` : sql`DESC`}`
}
