import { z } from 'zod'

/** Where a page of a list begins or ends: time of receipt and id of the row at the edge. */
export type PageKey = { receivedAt: Date; id: string }

/** The key as it stands in an address. */
export function writePageKey(row: { receivedAt: Date | null; id: string } | undefined): string | undefined {
  return row?.receivedAt ? `${row.receivedAt.getTime()}~${row.id}` : undefined
}

/** The key from an address; null when there is none or it was made up. */
export function readPageKey(text: string | undefined): PageKey | null {
  const [time, id] = text?.split('~') ?? []
  const parsed = z.object({ time: z.coerce.number().int().positive().max(9e12), id: z.uuid() }).safeParse({ time, id })
  return parsed.success ? { receivedAt: new Date(parsed.data.time), id: parsed.data.id } : null
}
