import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayOf } from '@/lib/japanese/day'
import { followMeeting } from '@/lib/library/follow-meeting'
import { DOCUMENTS_OF_MEETING } from '@/lib/library/shown'
import { giveNotice } from '@/lib/notices/give-notice'
import type { AttendanceInput, HeardAttendanceInput, MeetingChangeInput, MeetingInput, MinutesInput } from './input'
import { needMembership } from './membership'

const SHOWN = {
  ...{ id: true, bureauId: true, title: true, agenda: true, heldOn: true, startsAt: true, place: true, online: true },
  ...{ answerBy: true, state: true, announcedAt: true, announcedByName: true, version: true },
} as const

/** General meetings 総会 as the reader may see them, the latest first. */
export async function listMeetings(tx: Tx) {
  return await tx.networkMeeting.findMany({
    orderBy: [{ heldOn: 'desc' }, { id: 'asc' }],
    take: 50,
    select: {
      ...SHOWN,
      minutes: { select: { publishedAt: true } },
      attendances: { select: { organisationId: true, answer: true, people: true } },
    },
  })
}

export type ListedMeeting = Awaited<ReturnType<typeof listMeetings>>[number]

/** One meeting with the answers and minutes that the reader may see: a member its own answer, the secretariat all. */
export async function readMeeting(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.networkMeeting.findUnique({
    where: { id },
    select: {
      ...SHOWN,
      minutes: { select: { body: true, publishedAt: true, writtenByName: true, version: true } },
      documents: DOCUMENTS_OF_MEETING,
      attendances: {
        orderBy: { answeredAt: 'asc' },
        take: 2000,
        select: {
          ...{
            organisationId: true,
            answer: true,
            people: true,
            names: true,
            proxy: true,
            answeredByName: true,
            answeredAt: true,
            heardByName: true,
          },
          member: { select: { kind: true, organisation: { select: { name: true, nameEn: true } } } },
        },
      },
    },
  })
}

export type ReadMeeting = NonNullable<Awaited<ReturnType<typeof readMeeting>>>

function columnsOf({ heldOn, answerBy, ...rest }: z.infer<typeof MeetingInput>) {
  return { ...rest, heldOn: dateColumn(heldOn), answerBy: dateColumn(answerBy) }
}

/** Prepares a general meeting; nobody is told yet. */
export async function addMeeting(
  tx: Tx,
  actor: Actor,
  input: z.infer<typeof MeetingInput>,
): Promise<{ id: string } | Refusal> {
  if (!isDesk(actor)) throw new NotPermitted()
  if (input.answerBy < jstDate(await readClock(tx))) return refuse('answerBy', 'notPast')
  const id = randomUUID()
  await tx.networkMeeting.createMany({ data: { ...columnsOf(input), id, bureauId: actor.bureauId } })
  return { id }
}

/** Changes a meeting; members who were told find what now stands. InvalidTransition when a colleague changed it meanwhile. */
export async function changeMeeting(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, ...input }: z.infer<typeof MeetingChangeInput>,
): Promise<{ id: string }> {
  const meeting = await findMeeting(tx, actor, id)
  if (meeting.state === 'cancelled') throw new InvalidTransition('change', meeting.state)
  const { count } = await tx.networkMeeting.updateMany({
    where: { id, version },
    data: { ...columnsOf(input), version: { increment: 1 } },
  })
  if (count === 0)
    throw new InvalidTransition('edit', meeting.state, {
      title: meeting.title,
      agenda: meeting.agenda,
      place: meeting.place,
    })
  const as = { meetingKind: 'network', meetingName: input.title, heldOn: input.heldOn } as const
  await followMeeting(tx, meeting.bureauId, { networkMeetingId: id }, as)
  return { id }
}

/** Announces a meeting to every member, each told alone; or calls it off. */
export async function moveMeeting(
  tx: Tx,
  actor: Actor,
  id: string,
  to: 'announced' | 'cancelled',
): Promise<{ id: string }> {
  const meeting = await findMeeting(tx, actor, id)
  const from = to === 'announced' ? 'draft' : 'announced'
  const now = await readClock(tx)
  if (to === 'announced' && dayOf(meeting.answerBy) < jstDate(now)) throw new InvalidTransition('announce', 'past')
  const { count } = await tx.networkMeeting.updateMany({
    where: { id, state: from },
    data: {
      ...{ state: to, version: { increment: 1 } },
      ...(to === 'announced' ? { announcedAt: now, announcedByName: actor.name } : {}),
    },
  })
  if (count === 0) throw new InvalidTransition('move', meeting.state)
  const kind = to === 'announced' ? 'network_meeting_announced' : 'network_meeting_cancelled'
  await giveNotice(tx, { kind, bureauId: meeting.bureauId, subjectId: id })
  return { id }
}

/** A member says whether it comes 出席・欠席・委任; until the day asked for it may say otherwise. */
export async function answerMeeting(
  tx: Tx,
  actor: Actor,
  meetingId: string,
  { answer, people, names, proxy }: z.infer<typeof AttendanceInput>,
): Promise<{ id: string }> {
  const { organisationId, bureauId } = await needMembership(tx, actor)
  const meeting = await readMeeting(tx, meetingId)
  if (!meeting) throw new NotFound()
  const now = await readClock(tx)
  if (meeting.state !== 'announced' || dayOf(meeting.answerBy) < jstDate(now))
    throw new InvalidTransition('answer', 'closed')
  const said = { ...columnsOfAnswer({ answer, people, names, proxy }), answeredByName: actor.name, answeredAt: now }
  await tx.networkAttendance.upsert({
    where: { meetingId_organisationId: { meetingId, organisationId } },
    create: { meetingId, organisationId, bureauId, ...said },
    update: { ...said, heardByName: '', version: { increment: 1 } },
  })
  return { id: meetingId }
}

/** The secretariat enters what a member said by telephone, also after the day asked for: a late call counts, and it says who heard it. */
export async function noteAttendance(
  tx: Tx,
  actor: Actor,
  meetingId: string,
  { organisation: organisationId, saidBy: answeredByName, ...answer }: z.infer<typeof HeardAttendanceInput>,
): Promise<{ id: string } | Refusal> {
  const { bureauId, state } = await findMeeting(tx, actor, meetingId)
  if (state !== 'announced') throw new InvalidTransition('answer', 'closed')
  const isMember = await tx.networkMember.count({ where: { organisationId, bureauId, state: 'active' } })
  if (isMember === 0) return refuse('organisation', 'choose')
  const heard = { answeredByName, answeredAt: await readClock(tx), heardByName: actor.name }
  const said = { ...columnsOfAnswer(answer), ...heard }
  await tx.networkAttendance.upsert({
    where: { meetingId_organisationId: { meetingId, organisationId } },
    create: { meetingId, organisationId, bureauId, ...said },
    update: { ...said, version: { increment: 1 } },
  })
  return { id: meetingId }
}

function columnsOfAnswer({ answer, people, names, proxy }: z.infer<typeof AttendanceInput>) {
  const comes = answer === 'attends'
  return {
    ...{ answer, people: comes ? (people ?? 1) : 0 },
    ...{ names: comes ? names : '', proxy: answer === 'proxy' ? proxy : '' },
  }
}

/** Keeps the minutes; published, the members are told once. */
export async function keepMinutes(
  tx: Tx,
  actor: Actor,
  meetingId: string,
  { body, isPublished, version }: z.infer<typeof MinutesInput>,
): Promise<{ id: string }> {
  const { bureauId, minutes, state } = await findMeeting(tx, actor, meetingId)
  if (state !== 'announced') throw new InvalidTransition('keepMinutes', state)
  if ((minutes?.version ?? 0) !== version) throw new InvalidTransition('edit', 'changed', { body: minutes?.body ?? '' })
  const wasPublished = minutes?.publishedAt ?? null
  const publishedAt = wasPublished ?? (isPublished ? await readClock(tx) : null)
  const kept = { body, publishedAt, writtenByName: actor.name }
  const { count } = minutes
    ? await tx.networkMinutes.updateMany({
        where: { meetingId, version },
        data: { ...kept, version: { increment: 1 } },
      })
    : await tx.networkMinutes.createMany({ data: { ...kept, meetingId, bureauId }, skipDuplicates: true })
  if (count === 0) throw new InvalidTransition('edit', 'changed')
  if (publishedAt && !wasPublished)
    await giveNotice(tx, { kind: 'network_minutes_published', bureauId, subjectId: meetingId })
  return { id: meetingId }
}

async function findMeeting(tx: Tx, actor: Actor, id: string): Promise<ReadMeeting> {
  if (!isDesk(actor)) throw new NotPermitted()
  const meeting = await readMeeting(tx, id)
  if (!meeting) throw new NotFound()
  return meeting
}
