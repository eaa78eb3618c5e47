import type { Tx } from '@/lib/db/client'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'

/** What a notice about a programme, or a practice without a case, concerns: whose it is, where it is read by which side, and by when something is wished. */
export type ProgrammeMatter = {
  organisationId: string
  sectionId: string | null
  writerMembershipId: string | null
  contact: { name: string; mailbox: string } | null
  ownPath: string
  deskPath: string
  headquartersPath: string
  isNational: boolean
  dueOn: Date | null
}

const ENTRY_KINDS = new Set([
  'entry_received',
  'entry_reminder',
  'entry_withdrawn',
  'entry_late_decided',
  'entry_decided',
])
const OFFER_KINDS = new Set(['offer_made', 'offer_passed_on', 'offer_answered'])
const PEER_KINDS = new Set(['peer_proposed', 'peer_asked', 'peer_answered'])
const EXTENSION_KINDS = new Set(['extension_asked', 'extension_answered'])

/** The entry, wish for more time or offer that a notice is about; null for notices about something else. */
export async function readProgrammeMatter(tx: Tx, kind: string, id: string): Promise<ProgrammeMatter | null> {
  if (ENTRY_KINDS.has(kind)) return await readOfEntry(tx, { id }, kind === 'entry_reminder')
  if (OFFER_KINDS.has(kind)) return await readOfOffer(tx, id)
  if (PEER_KINDS.has(kind)) return await readOfPairing(tx, id, kind === 'peer_asked')
  if (!EXTENSION_KINDS.has(kind)) return null
  const extension = await tx.programmeExtension.findUnique({
    where: { id },
    select: { programmeId: true, askingOrganisationId: true },
  })
  return extension && (await readOfEntry(tx, { ...extension, state: { not: 'withdrawn' } }, false))
}

type Which = { id?: string; programmeId?: string; askingOrganisationId?: string; state?: { not: string } }

async function readOfEntry(tx: Tx, which: Which, isReminder: boolean): Promise<ProgrammeMatter | null> {
  const entry = await tx.programmeEntry.findFirst({
    where: which,
    select: {
      ...{ id: true, state: true, programmeId: true, askingOrganisationId: true, sectionId: true },
      ...{ lastWriterMembershipId: true, contactName: true, contactMailbox: true },
      programme: { select: { bureauId: true } },
    },
  })
  if (!entry || (isReminder && entry.state !== 'draft')) return null
  const { id, programmeId, askingOrganisationId: organisationId, sectionId, contactName, contactMailbox } = entry
  return {
    ...{ organisationId, sectionId, writerMembershipId: entry.lastWriterMembershipId },
    contact: contactMailbox ? { name: contactName, mailbox: contactMailbox } : null,
    ownPath: `/my/applications/${id}`,
    deskPath: `/supports/programmes/${programmeId}`,
    headquartersPath: `/headquarters/programmes/${programmeId}`,
    isNational: entry.programme.bureauId === null,
    dueOn: isReminder ? await closingDay(tx, programmeId, organisationId) : null,
  }
}

async function closingDay(tx: Tx, programmeId: string, organisationId: string): Promise<Date | null> {
  const [row] = await tx.$queryRaw<{ closing: Date | null }[]>`
    SELECT app.programme_closing(${programmeId}::uuid, ${organisationId}::uuid) AS closing`
  return row?.closing ? dateColumn(jstDate(row.closing)) : null
}

async function readOfOffer(tx: Tx, id: string): Promise<ProgrammeMatter | null> {
  const offer = await tx.programmeOffer.findUnique({
    where: { id },
    select: { programmeId: true, askingOrganisationId: true, answerBy: true },
  })
  if (!offer) return null
  return {
    ...{ organisationId: offer.askingOrganisationId, sectionId: null, writerMembershipId: null, contact: null },
    ownPath: `/my/applications/offers/${id}`,
    deskPath: `/supports/programmes/${offer.programmeId}#offers`,
    headquartersPath: `/headquarters/programmes/${offer.programmeId}#offers`,
    ...{ isNational: true, dueOn: offer.answerBy },
  }
}

async function readOfPairing(tx: Tx, id: string, isToPeer: boolean): Promise<ProgrammeMatter | null> {
  const pairing = await tx.peerPairing.findUnique({
    where: { id },
    select: { askingOrganisationId: true, peerOrganisationId: true },
  })
  if (!pairing) return null
  return {
    organisationId: isToPeer ? pairing.peerOrganisationId : pairing.askingOrganisationId,
    ...{ sectionId: null, writerMembershipId: null, contact: null, isNational: false, dueOn: null },
    ownPath: `/my/applications/peers/${id}`,
    ...{ deskPath: '/supports/programmes/peers', headquartersPath: '/headquarters/programmes' },
  }
}
