import { z } from 'zod'

const one = (schema: z.ZodString) => schema.optional().catch(undefined)
const Address = z.object({
  theme: one(z.string().regex(/^[a-z_]+$/)),
  prefecture: one(z.string().regex(/^\d{6}$/)),
  ministry: one(z.string().min(1).max(40)),
  show: z.enum(['all', 'holes', 'overlaps']).optional().catch(undefined),
})

/** What lists of offices are narrowed down by, as their address says; what makes no sense there is left out. */
export type PartnersAddress = z.infer<typeof Address>

/** Reads the address of a list of offices. */
export function readPartnersAddress(search: Record<string, string | string[] | undefined>): PartnersAddress {
  return Address.parse(search)
}
