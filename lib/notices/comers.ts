import type { Tx } from '@/lib/db/client'
import { askingSide } from './asking-side'
import { listPeople, listSections, type Mailbox } from './people'
import type { Matter } from './read-matter'

/** The parties that have taken on a request under the support of a planned meeting: the one person asked, or the organisation's people of that role and its sections. */
export async function comersTo(tx: Tx, { planned }: Matter, today: Date): Promise<Mailbox[]> {
  if (!planned) return []
  const requests = await tx.request.findMany({
    where: { supportId: planned.supportId, state: 'accepted' },
    select: { addresseeUserId: true, addresseeOrganisationId: true, addresseeRole: true },
  })
  const found: Mailbox[] = []
  for (const { addresseeUserId: userId, addresseeOrganisationId: organisationId, addresseeRole: role } of requests) {
    if (userId) found.push(...(await listPeople(tx, today, { userId, role })))
    else if (organisationId) {
      found.push(...(await listPeople(tx, today, { organisationId, role })))
      found.push(...(await listSections(tx, today, { organisationId })))
    }
  }
  return found
}

/** The member who is asked for a date: the person, or the office that asks for support as always, or whoever is in that role of another. */
export async function respondentOf(tx: Tx, matter: Matter, today: Date): Promise<Mailbox[]> {
  const { respondent } = matter
  if (!respondent?.role) return []
  const { userId, organisationId, role, askingOrganisationId } = respondent
  if (userId) return await listPeople(tx, today, { userId, role })
  if (!organisationId) return []
  if (organisationId === askingOrganisationId) return await askingSide(tx, matter, today)
  return [
    ...(await listPeople(tx, today, { organisationId, role })),
    ...(await listSections(tx, today, { organisationId })),
  ]
}
