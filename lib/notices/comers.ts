import type { Tx } from '@/lib/db/client'
import { askingSide } from './asking-side'
import { listPeople, listSections, type Mailbox } from './people'
import type { Matter } from './read-matter'

/** Those who come to the meetings of a support: they have taken a request on, wish to hear more, or proposed a measure. The policy on planned meetings is the same list. */
const TAKING_PART = ['accepted', 'hearing', 'proposed'] as const

/** The parties that take part under the support of a planned meeting: the one person asked, or the organisation's people of that role and its sections. */
export async function comersTo(tx: Tx, { planned }: Matter, today: Date): Promise<Mailbox[]> {
  if (!planned) return []
  const requests = await tx.request.findMany({
    where: { supportId: planned.supportId, state: { in: [...TAKING_PART] } },
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

/** The member who is asked for a date. */
export async function respondentOf(tx: Tx, matter: Matter, today: Date): Promise<Mailbox[]> {
  return matter.respondent ? await memberOf(tx, matter, matter.respondent, today) : []
}

/** Whoever owes a report or a survey. */
export async function holderOf(tx: Tx, matter: Matter, today: Date): Promise<Mailbox[]> {
  return matter.duty ? await memberOf(tx, matter, matter.duty, today) : []
}

/** Whoever is named a member of a support team, in the role he or she comes in by. */
export async function teammateOf(tx: Tx, { team }: Matter, today: Date): Promise<Mailbox[]> {
  const { userId, role } = team?.member ?? {}
  return userId && role ? await listPeople(tx, today, { userId, role }) : []
}

const INVITED_ROLES = ['advisor', 'council_member']

/** The advisor who is invited to a course, or the member of the council who is asked for a word, at the own account. */
export async function invitedTo(tx: Tx, { invitedUserId }: Matter, today: Date): Promise<Mailbox[]> {
  return invitedUserId ? await listPeople(tx, today, { userId: invitedUserId, role: { in: INVITED_ROLES } }) : []
}

type Member = {
  userId: string | null
  organisationId: string | null
  role: string | null
  askingOrganisationId: string
}

/** The person; or the office that asks for support, as always; or whoever is in that role of another office. */
async function memberOf(tx: Tx, matter: Matter, member: Member, today: Date): Promise<Mailbox[]> {
  const { userId, organisationId, role, askingOrganisationId } = member
  if (!role) return []
  if (userId) return await listPeople(tx, today, { userId, role })
  if (!organisationId) return []
  if (organisationId === askingOrganisationId) return await askingSide(tx, matter, today)
  return [
    ...(await listPeople(tx, today, { organisationId, role })),
    ...(await listSections(tx, today, { organisationId })),
  ]
}
