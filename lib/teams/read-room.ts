import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'

const MOST_EVENTS = 30

/** What stands in a room itself: who is in it and does what, what was agreed, its materials, and what happened lately. */
export async function readRoom(tx: Tx, teamId: string) {
  const today = dateOf(await readClock(tx))
  const members = await tx.teamMember.findMany({
    where: { teamId },
    orderBy: [{ fromOn: 'asc' }, { kind: 'asc' }, { name: 'asc' }],
    take: 200,
    select: MEMBER,
  })
  const agreements = await tx.teamAgreement.findMany({
    where: { teamId },
    orderBy: [{ agreedOn: 'desc' }, { setAt: 'desc' }],
    take: 50,
    select: { id: true, kind: true, text: true, agreedOn: true, agreedBy: true, setByName: true, setAt: true },
  })
  const events = await tx.teamEvent.findMany({
    where: { teamId },
    orderBy: [{ happenedAt: 'desc' }, { id: 'asc' }],
    take: MOST_EVENTS,
    select: { id: true, kind: true, facts: true, actorName: true, actorSide: true, happenedAt: true },
  })
  return { members: members.map((member) => ({ ...member, ...whenIn(member, today) })), agreements, events }
}

const MEMBER = {
  id: true,
  kind: true,
  userId: true,
  name: true,
  affiliation: true,
  fromOn: true,
  untilOn: true,
  duty: true,
  dutyAgreedOn: true,
} as const

function whenIn({ fromOn, untilOn }: { fromOn: Date; untilOn: Date }, today: Date) {
  return { standing: today < fromOn ? 'coming' : today > untilOn ? 'left' : 'in' } as const
}

export type Room = Awaited<ReturnType<typeof readRoom>>
export type RoomMember = Room['members'][number]
export type Agreement = Room['agreements'][number]

/** One member, for the form that changes dates and part in the work; null when there is none. */
export async function readMember(tx: Tx, teamId: string, id: string) {
  return await tx.teamMember.findFirst({ where: { id, teamId }, select: { ...MEMBER, version: true } })
}
