import type { Tx } from '@/lib/db/client'
import { listAddressees } from '@/lib/requests/list-addressees'

/** The members of the council who can be asked, by name as they are listed. */
export async function listMembers(tx: Tx, consultation: Parameters<typeof listAddressees>[1]) {
  const addressees = await listAddressees(tx, consultation)
  return addressees
    .filter(({ role, userId }) => role === 'council_member' && userId !== null)
    .map(({ value, name }) => ({ value, label: name }))
}
