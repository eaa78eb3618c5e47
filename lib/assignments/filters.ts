import { z } from 'zod'

const text = z.string().trim().max(60).catch('')

/** What the list of municipalities and officers is narrowed down to; all of it stands in the address. */
export const Filters = z.object({
  prefecture: z
    .string()
    .regex(/^\d{6}$/)
    .catch(''),
  officer: z.uuid().catch(''),
  gap: z.enum(['', '1']).catch(''),
  q: text,
  after: z
    .string()
    .regex(/^\d{6}$/)
    .catch(''),
})
export type Filters = z.infer<typeof Filters>

/** The list's address with some conditions changed; empty ones fall away. */
export function listHref(filters: Partial<Record<keyof Filters, string>>): string {
  const search = new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''))
  return search.size > 0 ? `/assignments?${search}` : '/assignments'
}

/** The one value of an address's condition; of several the first. */
export function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
