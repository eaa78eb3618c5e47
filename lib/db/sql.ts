import { Prisma } from './generated/client'

/** A part of a statement written by hand; values always travel as parameters. */
export type Sql = Prisma.Sql
export const sql = Prisma.sql
export const joinSql = Prisma.join
export const noSql = Prisma.empty
