import { OPEN_STATES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { listPeople, listSections, type Mailbox } from './people'
import type { Matter } from './read-matter'

/** A whole municipality or prefecture: the contacts of its open consultations, its sections, and whoever keeps its accounts. */
export async function organisationSide(tx: Tx, { assignment }: Matter, today: Date): Promise<Mailbox[]> {
  if (!assignment) return []
  const { organisationId } = assignment
  const contacts = await tx.consultation.findMany({
    where: { askingOrganisationId: organisationId, state: { in: [...OPEN_STATES] }, contactMailbox: { not: '' } },
    select: { contactMailbox: true, contactName: true },
    distinct: ['contactMailbox'],
  })
  return [
    ...contacts.map(({ contactMailbox: address, contactName: name }) => ({
      ...{ address, name, locale: 'ja' as const, userId: null, isOffice: false },
    })),
    ...(await listSections(tx, today, { organisationId })),
    ...(await listPeople(tx, today, { organisationId, isAccountManager: true })),
  ]
}
