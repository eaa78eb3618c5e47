import { z } from 'zod'

const Place = z.object({ day: z.coerce.date(), id: z.uuid() })

/** Where a list was left: the day and the record after which it goes on. */
export type Place = z.infer<typeof Place>

/** Reads a place from an address; undefined for the beginning, and for what is no place. */
export function readPlace(after: string | undefined): Place | undefined {
  const [day, id] = (after ?? '').split('~')
  return Place.safeParse({ day, id }).data
}
