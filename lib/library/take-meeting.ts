import type { Tx } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dayText } from '@/lib/japanese/day'
import { readChoice, sessionName } from './choose-meeting'
import type { DocumentInput } from './input'

type Owner = {
  id: string
  number: string | null
  askingOrganisationId: string
  bureauId: string
  prefectureCode: string
}

/** The meeting a document is filed under: its name, kind and day, which kept meeting it is, whether everybody may come, and the consultation it belongs to. */
export type TakenMeeting = {
  meetingKind: DocumentInput['meetingKind']
  meetingName: string
  heldOn: string
  plannedSessionId: string | null
  networkMeetingId: string | null
  eventId: string | null
  isOpen: boolean
  consultation: Owner | null
}

const TYPED = {
  plannedSessionId: null,
  networkMeetingId: null,
  eventId: null,
  isOpen: false,
  consultation: null,
} as const
const OWNER = { id: true, number: true, askingOrganisationId: true, bureauId: true, prefectureCode: true } as const

/** Takes the meeting chosen among those kept in the portal, as it stands there; or the one that was typed. */
export async function takeMeeting(tx: Tx, bureauId: string, input: DocumentInput): Promise<TakenMeeting | Refusal> {
  if (input.meeting === '') {
    const { meetingKind, meetingName, heldOn } = input
    if (!meetingName) return refuse('meetingName', 'required')
    return heldOn ? { ...TYPED, meetingKind, meetingName, heldOn } : refuse('heldOn', 'required')
  }
  const choice = readChoice(input.meeting)
  if (choice?.kind === 'session') return await takeSession(tx, bureauId, choice.id, input.heldOn)
  if (choice?.kind === 'network') return await takeAssembly(tx, bureauId, choice.id)
  if (choice?.kind === 'event') return await takeEvent(tx, bureauId, choice.id, input.heldOn)
  const known = choice && (await tx.libraryMeeting.findFirst({ where: { id: choice.id, bureauId } }))
  if (!known) return refuse('meeting', 'choose')
  const kind = known.kind as DocumentInput['meetingKind']
  return { ...TYPED, meetingKind: kind, meetingName: known.name, heldOn: dayText(known.heldOn) }
}

/** A meeting without a day yet takes the day that was typed. */
async function takeSession(tx: Tx, bureauId: string, id: string, typedDay: string): Promise<TakenMeeting | Refusal> {
  const session = await tx.plannedSession.findFirst({
    where: { id, bureauId },
    select: { label: true, plannedOn: true, support: { select: { consultation: { select: OWNER } } } },
  })
  if (!session) return refuse('meeting', 'choose')
  const heldOn = dayText(session.plannedOn) || typedDay
  if (!heldOn) return refuse('heldOn', 'required')
  const { label, support } = session
  const { consultation } = support
  const meetingName = sessionName({ label, number: consultation.number })
  return { ...TYPED, meetingKind: 'case', meetingName, heldOn, plannedSessionId: id, consultation }
}

async function takeAssembly(tx: Tx, bureauId: string, id: string): Promise<TakenMeeting | Refusal> {
  const assembly = await tx.networkMeeting.findFirst({ where: { id, bureauId }, select: { title: true, heldOn: true } })
  if (!assembly) return refuse('meeting', 'choose')
  const { title: meetingName, heldOn } = assembly
  return { ...TYPED, meetingKind: 'network', meetingName, heldOn: dayText(heldOn), networkMeetingId: id }
}

/** An event as its page calls it; one without a day yet takes the day that was typed. */
async function takeEvent(tx: Tx, bureauId: string, id: string, typedDay: string): Promise<TakenMeeting | Refusal> {
  const event = await tx.event.findFirst({
    where: { id, bureauId },
    select: { title: true, kind: true, heldOn: true, isOpen: true },
  })
  if (!event) return refuse('meeting', 'choose')
  const heldOn = dayText(event.heldOn) || typedDay
  if (!heldOn) return refuse('heldOn', 'required')
  const { title: meetingName, kind, isOpen } = event
  return { ...TYPED, meetingKind: meetingKindOf(kind), meetingName, heldOn, eventId: id, isOpen }
}

const SEMINARS: readonly string[] = ['seminar', 'study_group', 'forum', 'report_meeting']

/** Under which kind of meeting the documents of an event stand. */
export function meetingKindOf(kind: string): DocumentInput['meetingKind'] {
  if (kind === 'training') return 'training'
  return SEMINARS.includes(kind) ? 'seminar' : 'other'
}
