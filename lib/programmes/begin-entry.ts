import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { BeginInput } from './input'
import { PUSH_TYPES, phaseOf } from './states'
import { shareProgramme } from './take'

/**
 * Begins an entry, filled with what is known: from a consultation its themes, situation, wishes and contact, else the
 * person's own contact. An entry that stands already is gone on with instead.
 */
export async function beginEntry(
  tx: Tx,
  actor: Actor,
  programmeId: string,
  { consultation: number }: z.infer<typeof BeginInput>,
): Promise<{ id: string } | Refusal> {
  const { bureauId, prefectureCode, organisationId } = actor
  if (actor.role !== 'municipal_staff' || !bureauId || !prefectureCode) throw new NotPermitted()
  const programme = await shareProgramme(tx, programmeId)
  const isForUs = programme.bureauId === null || programme.bureauId === bureauId
  if (!isForUs || PUSH_TYPES.some((type) => type === programme.type)) throw new NotFound()
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`entry:${programmeId}:${organisationId}`}, 0))`
  const standing = await tx.programmeEntry.findFirst({
    where: { programmeId, askingOrganisationId: organisationId, state: { not: 'withdrawn' } },
    orderBy: { receivedAt: { sort: 'asc', nulls: 'last' } },
    select: { id: true },
  })
  if (standing) return standing
  const phase = phaseOf(programme, await readClock(tx))
  if (phase !== 'open' && phase !== 'closed') return refuse('', 'notOpen')
  const known = number ? await readKnown(tx, organisationId, number) : await readOwnContact(tx, actor)
  const id = randomUUID()
  await tx.programmeEntry.createMany({
    data: {
      ...{ id, programmeId, askingOrganisationId: organisationId, bureauId, prefectureCode },
      ...{ sectionId: actor.sectionId, lastWriterMembershipId: actor.membershipId, ...known },
      themeKeys: known.themeKeys.filter((key) => programme.themeKeys.includes(key)),
    },
  })
  return { id }
}

async function readKnown(tx: Tx, organisationId: string, number: string) {
  const found = await tx.consultation.findFirst({
    where: { number, askingOrganisationId: organisationId },
    select: {
      ...{ id: true, body: true, wishes: true, contactName: true, contactPhone: true, contactMailbox: true },
      ...{ sharedWithPrefecture: true, themes: { select: { themeKey: true } } },
      section: { select: { name: true } },
    },
  })
  if (!found) throw new NotFound()
  const { id, body, wishes, themes, section, ...contact } = found
  return {
    ...{ consultationId: id, situation: body.slice(0, 4000), wish: wishes.slice(0, 4000), ...contact },
    ...{ sectionName: section?.name ?? '', themeKeys: themes.map(({ themeKey }) => themeKey) },
  }
}

/** The person's own contact, as an entry begins with it. */
export async function readOwnContact(tx: Tx, actor: Actor) {
  const person = await tx.user.findUnique({
    where: { id: actor.userId },
    select: { phone: true, mailbox: true },
  })
  return {
    ...{ contactName: actor.name, contactPhone: person?.phone ?? '', contactMailbox: person?.mailbox ?? '' },
    ...{ sectionName: actor.sectionLabel ?? '', themeKeys: [] as string[] },
  }
}
