import type { Tx } from '@/lib/db/client'

/** What a notice about an event says, and whom it is for: the office that is told, or one applicant with the link of his or her own. */
export type EventMatter = {
  event: {
    id: string
    title: string
    heldOn: Date | null
    heldMonth: string | null
    startsAt: string | null
    endsAt: string | null
    place: string
    isOnline: boolean
    applyUntil: Date | null
  }
  office: { organisationId: string; sectionWord: string } | null
  applicant: { userId: string | null; name: string; mailbox: string; locale: string } | null
  linkId: string | null
}

/** Notices to one applicant, whose application is the subject. */
export const OF_APPLICATION: ReadonlySet<string> = new Set([
  'event_mailbox_asked',
  'event_seated',
  'event_waiting',
  'event_advanced',
  'event_reminder',
  'event_changed',
  'event_cancelled',
  'event_questions',
  'event_no_seat',
])

/** Notices to an office, whose announcement is the subject; or the introduction, where it was told within a consultation. */
const OF_OFFICE = new Set(['event_announced', 'event_moved', 'event_called_off'])

const event = {
  select: {
    ...{ id: true, title: true, heldOn: true, heldMonth: true, startsAt: true, endsAt: true, place: true },
    ...{ isOnline: true, applyUntil: true },
  },
} as const

/** The event that a notice is about; null for notices about something else, and for an application that is gone. */
export async function readEventMatter(tx: Tx, kind: string, id: string): Promise<EventMatter | null> {
  if (OF_OFFICE.has(kind)) {
    const told = await tx.eventAnnouncement.findUnique({
      where: { id },
      select: { organisationId: true, sectionWord: true, event },
    })
    if (told) return { event: told.event, office: told, applicant: null, linkId: null }
  }
  if (OF_OFFICE.has(kind) || kind === 'event_introduced') {
    const introduced = await tx.eventIntroduction.findUnique({ where: { id }, select: { event } })
    return introduced && { event: introduced.event, office: null, applicant: null, linkId: null }
  }
  if (!OF_APPLICATION.has(kind)) return null
  const application = await tx.eventApplication.findUnique({
    where: { id },
    select: { userId: true, name: true, mailbox: true, locale: true, erasedAt: true, event },
  })
  if (!application || application.erasedAt) return null
  const { event: about, userId, name, mailbox, locale } = application
  return {
    event: about,
    office: null,
    applicant: { userId, name, mailbox, locale },
    linkId: await readLinkOfApplication(tx, kind, id),
  }
}

/** The link by which an applicant without an account sees, confirms and gives back; null for other notices. */
export async function readLinkOfApplication(tx: Tx, kind: string, id: string): Promise<string | null> {
  if (!OF_APPLICATION.has(kind)) return null
  const link = await tx.oneTimeLink.findFirst({
    where: { purpose: 'event_application', subjectId: id, withdrawnAt: null },
    orderBy: [{ issuedAt: 'desc' }, { id: 'asc' }],
    select: { id: true },
  })
  return link?.id ?? null
}
