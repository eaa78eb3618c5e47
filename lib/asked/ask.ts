import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { fiscalYear, jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import type { AskingToTell } from './input'
import { personalIn } from './personal'
import { canAskToTell } from './policy'
import { askedStateAfter } from './states'
import { recordTelling, refuseNames, textsOf } from './take'

/**
 * Asks a municipality whether others may read what it asked and what came of it 公開のお願い, in words that name nobody. What was
 * out before is taken off at once: new words stand only once they are agreed to.
 */
export async function askToTell(
  tx: Tx,
  actor: Actor,
  number: string,
  { checked, version, answerBy, ...input }: AskingToTell,
): Promise<{ id: string } | Refusal> {
  const consultation = await takeAtDesk(tx, actor, number, canAskToTell, 'askToTell')
  if (consultation.kind !== 'consultation') throw new InvalidTransition('askToTell', consultation.kind)
  const present = await tx.askedRequest.findUnique({ where: { consultationId: consultation.id } })
  if ((present?.version ?? 0) !== version)
    throw new InvalidTransition('edit', present?.state ?? '', present ? textsOf(present) : {})
  const now = await readClock(tx)
  const today = jstDate(now)
  if (answerBy <= today) return refuse('answerBy', 'future')
  const named = await refuseNames(tx, consultation, input)
  if (named) return named
  if (!checked && personalIn(input).length > 0) return refuse('checked', 'namesPerson')
  const themeKeys = [...new Set(input.themeKeys)]
  if ((await tx.theme.count({ where: { key: { in: themeKeys } } })) < themeKeys.length)
    return refuse('themeKeys', 'choose')
  const data = {
    ...{ ...input, themeKeys, fiscalYear: fiscalYear(jstDate(consultation.receivedAt ?? now)) },
    ...{ askedAt: now, askedByName: actor.name, answerBy: dateColumn(answerBy) },
  }
  if (present)
    await tx.askedRequest.updateMany({
      where: { id: present.id },
      data: { ...data, ...UNANSWERED, state: askedStateAfter(present.state, 'ask'), version: { increment: 1 } },
    })
  else await tx.askedRequest.createMany({ data: { ...ownedBy(consultation), ...data } })
  const { id } = await tx.askedRequest.findUniqueOrThrow({
    where: { consultationId: consultation.id },
    select: { id: true },
  })
  await recordTelling(tx, actor, consultation, id, 'asked')
  return { id }
}

const UNANSWERED = {
  ...{ answeredAt: null, answeredByName: '', words: '', consentedVersion: null },
  ...{ withdrawnByName: '', withdrawnBySide: null, reminders: 0, remindedAt: null, heardFrom: '', heardOn: null },
}
