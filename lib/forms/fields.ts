import { z } from 'zod'

/** Several choices of one name: none, one or many. */
export const many = (most = 100) =>
  z.preprocess(
    (value) => (value === undefined || value === '' ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string()).max(most),
  )

/** A checkbox: ticked or not. */
export const ticked = () => z.preprocess((value) => value === 'yes' || value === 'on', z.boolean())

/** A field left empty is nothing. */
export const orNothing = <T extends z.ZodType>(schema: T) =>
  z.preprocess(
    (value) => (value === undefined || (typeof value === 'string' && value.trim() === '') ? null : value),
    schema.nullable(),
  )

/** The version a person was looking at when changing a record. */
export const version = () => z.coerce.number().int().positive()
