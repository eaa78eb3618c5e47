import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn, dateColumnOrNull, dayText } from '@/lib/japanese/day'
import { giveNotice } from '@/lib/notices/give-notice'
import { listCandidates } from './candidates'
import { type FoundTeam, findTeamFor } from './find'
import type { MemberChange, MemberInput } from './input'
import { canKeepTeam } from './policy'
import { ofTeam, recordTeamEvent } from './record'

/** Names a member of a team, from date to date. Somebody with an account comes in by this row from then on, and is told so. */
export async function addMember(
  tx: Tx,
  actor: Actor,
  teamId: string,
  input: MemberInput,
): Promise<{ id: string } | Refusal> {
  const team = await findTeamFor(tx, actor, teamId, canKeepTeam)
  const wrong = wrongDates(input)
  if (wrong) return wrong
  const who = await whoIsMeant(tx, team, input)
  if (who instanceof Refusal) return who
  const id = randomUUID()
  await tx.teamMember.createMany({ data: { id, ...ofTeam(team), ...who, ...columnsOf(input) } })
  await recordTeamEvent(tx, actor, team, 'member_added', who.name)
  const isOver = input.untilOn < jstDate(await readClock(tx))
  if (who.userId && !isOver) await giveNotice(tx, { kind: 'team_member_named', bureauId: team.bureauId, subjectId: id })
  return { id }
}

/** Changes the dates of a member, or the part in the work agreed with him or her; a change crossing another one shows what now stands. */
export async function changeMember(
  tx: Tx,
  actor: Actor,
  teamId: string,
  memberId: string,
  input: MemberChange,
): Promise<{ id: string } | Refusal> {
  const team = await findTeamFor(tx, actor, teamId, canKeepTeam)
  if (!z.uuid().safeParse(memberId).success) throw new NotFound()
  const member = await tx.teamMember.findFirst({ where: { id: memberId, teamId } })
  if (!member) throw new NotFound()
  const wrong = wrongDates(input)
  if (wrong) return wrong
  const { count } = await tx.teamMember.updateMany({
    where: { id: memberId, version: input.version },
    data: { ...columnsOf(input), affiliation: input.affiliation, version: { increment: 1 } },
  })
  if (count === 0) throw new InvalidTransition('edit', 'named', asItStands(member))
  await recordTeamEvent(tx, actor, team, 'member_changed', member.name)
  return { id: memberId }
}

async function whoIsMeant(tx: Tx, team: FoundTeam, { person, kind, name, affiliation }: MemberInput) {
  if (person !== '') {
    const found = (await listCandidates(tx, team.prefectureCode)).find(({ value }) => value === person)
    if (!found) return refuse('person', 'choose')
    const { userId, role } = found
    return { userId, role, kind: found.kind, name: found.name, affiliation: affiliation || found.affiliation }
  }
  if (!kind) return refuse('kind', 'choose')
  return name === '' ? refuse('name', 'required') : { userId: null, role: null, kind, name, affiliation }
}

function wrongDates({ fromOn, untilOn, duty, dutyAgreedOn }: MemberInput | MemberChange): Refusal | null {
  if (untilOn < fromOn) return refuse('untilOn', 'order')
  return dutyAgreedOn && duty === '' ? refuse('duty', 'required') : null
}

function columnsOf({ fromOn, untilOn, duty, dutyAgreedOn }: MemberInput | MemberChange) {
  const dates = { fromOn: dateColumn(fromOn), untilOn: dateColumn(untilOn) }
  return { ...dates, duty, dutyAgreedOn: dateColumnOrNull(dutyAgreedOn) }
}

type Standing = { affiliation: string; fromOn: Date; untilOn: Date; duty: string; dutyAgreedOn: Date | null }

function asItStands({ affiliation, fromOn, untilOn, duty, dutyAgreedOn }: Standing): Record<string, string> {
  const days = { fromOn: dayText(fromOn), untilOn: dayText(untilOn), dutyAgreedOn: dayText(dutyAgreedOn) }
  return { affiliation, duty, ...days }
}
