import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import { findTeamFor } from './find'
import type { AgreementInput } from './input'
import { ofTeam, recordTeamEvent } from './record'

/** Writes down what the team has agreed, on which day and by whom. The wordings before stay readable, so that each change shows. */
export async function agreeInTeam(
  tx: Tx,
  actor: Actor,
  teamId: string,
  { agreement: kind, text, agreedOn, agreedBy }: AgreementInput,
): Promise<{ id: string } | Refusal> {
  const team = await findTeamFor(tx, actor, teamId)
  const now = await readClock(tx)
  if (agreedOn > jstDate(now)) return refuse('agreedOn', 'past')
  const id = randomUUID()
  const who = { setByName: actor.name, setAt: now }
  await tx.teamAgreement.createMany({
    data: { id, ...ofTeam(team), kind, text, agreedOn: dateColumn(agreedOn), agreedBy, ...who },
  })
  await recordTeamEvent(tx, actor, team, kind)
  return { id }
}
