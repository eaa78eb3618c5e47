import type { Tx } from '@/lib/db/client'
import type { RespondentKind } from './states'

/** Somebody who answers signed in: a person, or whoever of an office. */
export type Member = {
  value: string
  kind: RespondentKind
  name: string
  role: string
  userId: string | null
  organisationId: string | null
}

type About = { bureauId: string; askingOrganisationId: string; prefectureCode: string; sharedWithPrefecture: boolean }

/** Those who can be asked in the portal: the asking office, the prefecture it is shared with, the parties that took the support on, and the desk itself. */
export async function listMembers(tx: Tx, consultation: About, supportId: string): Promise<Member[]> {
  const { bureauId, askingOrganisationId, prefectureCode, sharedWithPrefecture } = consultation
  const offices = await tx.organisation.findMany({
    where: {
      OR: [
        { id: { in: [askingOrganisationId, bureauId] } },
        ...(sharedWithPrefecture ? [{ kind: 'prefecture', prefectureCode }] : []),
      ],
    },
    orderBy: { kind: 'asc' },
    select: { id: true, kind: true, name: true },
  })
  const parties = await tx.request.findMany({
    where: { supportId, state: { in: ['accepted', 'hearing', 'proposed'] } },
    orderBy: [{ sentAt: 'asc' }, { id: 'asc' }],
    select: { addresseeRole: true, addresseeUserId: true, addresseeOrganisationId: true, addresseeName: true },
  })
  return [
    ...offices.map(({ id, kind, name }) => officeOf(id, kind, name)),
    ...parties.map(({ addresseeRole: role, addresseeUserId, addresseeOrganisationId, addresseeName: name }) => ({
      ...{ value: addresseeUserId ?? addresseeOrganisationId ?? '', kind: kindOfRole(role), name, role },
      userId: addresseeUserId,
      organisationId: addresseeUserId ? null : addresseeOrganisationId,
    })),
  ].filter((member, at, all) => member.value !== '' && all.findIndex(({ value }) => value === member.value) === at)
}

function officeOf(id: string, kind: string, name: string): Member {
  const of = { value: id, name, userId: null, organisationId: id }
  if (kind === 'bureau') return { ...of, kind: 'bureau', role: 'officer' }
  if (kind === 'prefecture') return { ...of, kind: 'prefecture', role: 'prefecture_staff' }
  return { ...of, kind: 'municipality', role: 'municipal_staff' }
}

function kindOfRole(role: string): RespondentKind {
  if (role === 'advisor') return 'advisor'
  return role === 'prefecture_staff' ? 'prefecture' : 'other'
}
