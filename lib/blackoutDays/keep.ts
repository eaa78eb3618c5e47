import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { ofPlace, takePlace } from '@/lib/profiles/place'
import type { BlackoutInput } from './input'

const LONGEST_DAYS = 366

/** Keeps days on which an office cannot come 議会日程・行事: the office itself, or the desk for the one of that code. */
export async function keepBlackout(
  tx: Tx,
  actor: Actor,
  code: string | undefined,
  { kind, fromOn, untilOn, note }: BlackoutInput,
): Promise<{ id: string } | Refusal> {
  const place = await takePlace(tx, actor, code)
  const last = untilOn ?? fromOn
  if (last < fromOn) return refuse('untilOn', 'order')
  if (dateColumn(last).getTime() - dateColumn(fromOn).getTime() > LONGEST_DAYS * 86_400_000)
    return refuse('untilOn', 'tooFar')
  const id = randomUUID()
  await tx.blackoutDays.createMany({
    data: {
      ...{ id, ...ofPlace(place) },
      ...{ kind, fromOn: dateColumn(fromOn), untilOn: dateColumn(last), note, setByName: actor.name },
    },
  })
  return { id }
}

/** Takes such days back. NotFound for those of another office. */
export async function dropBlackout(
  tx: Tx,
  actor: Actor,
  code: string | undefined,
  id: string,
): Promise<{ id: string }> {
  const place = await takePlace(tx, actor, code)
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const { count } = await tx.blackoutDays.deleteMany({ where: { id, organisationId: place.id } })
  if (count === 0) throw new NotFound()
  return { id }
}
