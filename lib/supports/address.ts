import { z } from 'zod'
import { SUPPORT_STATES } from './states'

const Address = z.object({
  menu: z.uuid().optional().catch(undefined),
  state: z
    .enum(['live', ...SUPPORT_STATES])
    .optional()
    .catch(undefined),
  owner: z.uuid().optional().catch(undefined),
  prefecture: z
    .string()
    .regex(/^\d{6}$/)
    .optional()
    .catch(undefined),
  after: z.string().max(80).optional().catch(undefined),
  before: z.string().max(80).optional().catch(undefined),
})

/** Which supports a list shows, as its address says; what makes no sense there is left out. */
export type SupportsAddress = z.infer<typeof Address>

/** Reads the address of the list of supports. */
export function readSupportsAddress(search: Record<string, string | string[] | undefined>): SupportsAddress {
  return Address.parse(search)
}

/** Writes it: the same conditions at another place of the list. */
export function writeSupportsAddress({ menu, state, owner, prefecture }: SupportsAddress, edge: SupportsAddress = {}) {
  const all = { menu, state, owner, prefecture, ...edge }
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(all)) if (value) search.set(name, value)
  const query = search.toString()
  return query ? `/supports?${query}` : '/supports'
}
