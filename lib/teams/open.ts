import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dayText } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { mayBeRecordedUnder } from '@/lib/supportSessions/rows'
import { lockSupport } from '@/lib/supports/lock'
import { canKeepSupport } from '@/lib/supports/policy'
import { findTeam, findTeamFor } from './find'
import type { TeamChange, TeamInput } from './input'
import { canKeepTeam } from './policy'
import { recordTeamEvent } from './record'

/** Opens the room of a support team 支援チーム on a support that the municipality has agreed to; one room per support. */
export async function openTeam(
  tx: Tx,
  actor: Actor,
  supportId: string,
  input: TeamInput,
): Promise<{ id: string } | Refusal> {
  const { support, consultation } = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  if (!mayBeRecordedUnder(support.state)) throw new InvalidTransition('openTeam', support.state)
  const open = await tx.team.findUnique({ where: { supportId }, select: { id: true } })
  if (open) return open
  const now = await readClock(tx)
  const wrong = misdated(input, jstDate(now))
  if (wrong) return wrong
  const asking = await tx.organisation.findUniqueOrThrow({
    where: { id: consultation.askingOrganisationId },
    select: { name: true },
  })
  const id = randomUUID()
  const dates = { opensOn: dateColumn(input.opensOn), endsOn: dateColumn(input.endsOn) }
  await tx.team.createMany({
    data: {
      ...{ id, supportId, ...ownedBy(consultation), ...dates, openedAt: now },
      ...{ name: input.roomName, placeName: asking.name, openedByName: actor.name },
    },
  })
  await recordTeamEvent(tx, actor, await findTeam(tx, actor, id), 'opened', input.roomName)
  await giveNotice(tx, {
    ...{ kind: 'team_opened', bureauId: consultation.bureauId, consultationId: consultation.id, subjectId: id },
  })
  return { id }
}

/** Changes the name of a room or its dates; after its last day outside members no longer come in. */
export async function changeTeam(
  tx: Tx,
  actor: Actor,
  id: string,
  input: TeamChange,
): Promise<{ id: string } | Refusal> {
  const team = await findTeamFor(tx, actor, id, canKeepTeam)
  if (input.endsOn < input.opensOn) return refuse('endsOn', 'order')
  const { count } = await tx.team.updateMany({
    where: { id, version: input.version },
    data: {
      ...{ name: input.roomName, opensOn: dateColumn(input.opensOn), endsOn: dateColumn(input.endsOn) },
      version: { increment: 1 },
    },
  })
  if (count === 0) {
    const theirs = { roomName: team.name, opensOn: dayText(team.opensOn), endsOn: dayText(team.endsOn) }
    throw new InvalidTransition('edit', 'open', theirs)
  }
  await recordTeamEvent(tx, actor, team, 'changed', input.roomName)
  return { id }
}

function misdated({ opensOn, endsOn }: TeamInput, today: string): Refusal | null {
  if (endsOn < opensOn) return refuse('endsOn', 'order')
  return endsOn < today ? refuse('endsOn', 'future') : null
}
