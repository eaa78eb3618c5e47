import { listBlackouts } from '@/lib/blackoutDays/list'
import type { Tx } from '@/lib/db/client'
import { addDays } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { readClosingDays } from '@/lib/organisations/closing-days'
import type { Known } from './marks'

type About = { bureauId: string; askingOrganisationId: string; officerMembershipId: string | null }

/** What marks the candidate times of a meeting in these days: closing days, the municipality's days, other planned meetings of its officer and of the municipality. */
export async function readCalendar(tx: Tx, consultation: About, from: string, days: number): Promise<Known> {
  const { bureauId, askingOrganisationId, officerMembershipId } = consultation
  const ofOfficer = officerMembershipId ? [{ support: { consultation: { officerMembershipId } } }] : []
  const meetings = await tx.plannedSession.findMany({
    where: {
      ...{ bureauId, state: 'planned', plannedOn: { gte: dateColumn(from), lt: dateColumn(addDays(from, days)) } },
      OR: [{ askingOrganisationId }, ...ofOfficer],
    },
    take: 200,
    select: { startsAt: true, endsAt: true },
  })
  return {
    closed: await readClosingDays(tx, bureauId),
    blackouts: await listBlackouts(tx, askingOrganisationId, from),
    meetings: meetings.flatMap(({ startsAt, endsAt }) => (startsAt ? [{ startsAt, endsAt }] : [])),
  }
}
