import type { Actor } from '@/lib/actor/actor'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dayText } from '@/lib/japanese/day'
import { sessionName } from '@/lib/library/choose-meeting'
import { followMeeting } from '@/lib/library/follow-meeting'
import { recordEvent } from '@/lib/timeline/record'
import { columnsOf, whenColumns } from './columns'
import type { PlanChange } from './input'
import { type Planned, takePlanned } from './lock'
import { tellOfSession } from './tell'

/** Changes a plan. Those who come are told when its day, time, place or address is another one; a line in the timeline says from when to when. */
export async function changePlan(
  tx: Tx,
  actor: Actor,
  supportId: string,
  id: string,
  { version, ...input }: PlanChange,
): Promise<{ id: string } | Refusal> {
  const { support, consultation, planned } = await takePlanned(tx, actor, supportId, id, version)
  const now = await readClock(tx)
  const isNewDay = (input.plannedOn ?? '') !== dayText(planned.plannedOn)
  if (isNewDay && input.plannedOn && input.plannedOn < jstDate(now)) return refuse('plannedOn', 'notPast')
  await tx.plannedSession.update({
    where: { id },
    data: { ...columnsOf(input), updatedAt: now, version: { increment: 1 } },
    select: { id: true },
  })
  if (input.plannedOn) {
    const as = {
      meetingName: sessionName({ label: input.label, number: consultation.number }),
      heldOn: input.plannedOn,
    }
    await followMeeting(tx, consultation.bureauId, { plannedSessionId: id }, { ...as, meetingKind: 'case' })
  }
  const facts = { menu: support.menu.name, label: input.label }
  const moved = { fromDay: dayText(planned.plannedOn), toDay: input.plannedOn }
  await recordEvent(tx, actor, consultation, {
    kind: isNewDay ? 'session_moved' : 'session_plan_changed',
    subjectId: id,
    facts: isNewDay ? { ...facts, ...moved } : facts,
  })
  if (concernsThoseWhoCome(planned, input)) {
    const told = { id, consultationId: consultation.id, bureauId: consultation.bureauId }
    await tellOfSession(tx, told, planned.plannedOn ? 'moved' : 'planned')
  }
  await touch(tx, consultation.id, now)
  return { id }
}

function concernsThoseWhoCome(before: Planned, input: Omit<PlanChange, 'version'>): boolean {
  if (!before.plannedOn && !input.plannedOn) return false
  const when = whenColumns(input)
  const isSameTime = (['plannedOn', 'startsAt', 'endsAt'] as const).every(
    (field) => before[field]?.getTime() === when[field]?.getTime(),
  )
  return !isSameTime || before.place !== input.place || before.onlineUrl !== input.onlineUrl
}
