import { Prisma } from './generated/client'

/** A part of a statement written by hand; values always travel as parameters. */
export type Sql = Prisma.Sql
export const sql = Prisma.sql
export const joinSql = Prisma.join
/**
 * LIMIT with its number in the statement itself. A plan that is kept for all values knows how many rows are wanted only
 * from there, and a statement whose kept plan is no good is planned anew each time, which costs more than running it.
 */
export function limit(most: number): Sql {
  if (!Number.isInteger(most) || most < 0) throw new RangeError(`no number of rows: ${most}`)
  return Prisma.raw(`LIMIT ${most}`)
}

/** The name of a column, written in the code and never come from outside. */
export function columnName(name: string): Sql {
  if (!/^[a-z_]+$/.test(name)) throw new RangeError(`no name of a column: ${name}`)
  return Prisma.raw(`"${name}"`)
}
