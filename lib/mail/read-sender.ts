import { validOn } from '@/lib/assignments/day'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import type { Matter } from '@/lib/notices/read-matter'
import type { Sender } from './write-mail'

/** Who stands under a mail: the desk, and the officer of the consultation, or whoever acts for an absent one today. */
export async function readSender(tx: Tx, bureauId: string, { consultations }: Matter): Promise<Sender> {
  const desk = await tx.bureauSettings.findUniqueOrThrow({
    where: { bureauId },
    select: { deskName: true, deskPhone: true, bureau: { select: { name: true } } },
  })
  const [consultation] = consultations
  const officerId = consultation?.officerMembershipId
  const officer = officerId ? await readPerson(tx, officerId) : null
  const acting = officerId ? await readActing(tx, officerId, consultation.askingOrganisationId) : null
  return {
    deskName: `${desk.bureau.name} ${desk.deskName}`,
    deskPhone: desk.deskPhone,
    officerName: officer?.name ?? null,
    officerPhone: acting ? acting.phone : (officer?.phone ?? null),
    actingName: acting?.name ?? null,
  }
}

async function readPerson(tx: Tx, membershipId: string) {
  const post = await tx.membership.findUnique({
    where: { id: membershipId },
    select: { user: { select: { name: true, phone: true } } },
  })
  return post?.user ?? null
}

/** The stand-in named for the absence, else the first of the municipality's deputies. */
async function readActing(tx: Tx, membershipId: string, organisationId: string) {
  const today = jstDate(await readClock(tx))
  const absence = await tx.absence.findFirst({
    where: { membershipId, validFrom: { lte: dateColumn(today) }, validUntil: { gte: dateColumn(today) } },
    select: { standInMembershipId: true },
  })
  if (!absence) return null
  if (absence.standInMembershipId) return await readPerson(tx, absence.standInMembershipId)
  const deputy = await tx.assignment.findFirst({
    where: { organisationId, kind: 'deputy', membershipId: { not: membershipId }, ...validOn(today) },
    select: { membershipId: true },
    orderBy: [{ validFrom: 'asc' }, { id: 'asc' }],
  })
  return deputy ? await readPerson(tx, deputy.membershipId) : null
}
