import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { canAsk } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import { touch } from '@/lib/consultations/waiting'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { Refusal } from '@/lib/forms/errors'
import { dateColumnOrNull } from '@/lib/japanese/day'
import { freeText } from '@/lib/japanese/input'
import { recordEvent } from '@/lib/timeline/record'
import { currentTexts, REVISION } from './current'
import { type Field, fieldNamed, MARKS, textOf } from './fields'
import { markFields } from './mark'

/** Takes a proposed correction: in the office's one act, it becomes what the consultation says. What was received stays readable. */
export async function acceptCorrection(tx: Tx, actor: Actor, number: string, id: string): Promise<{ id: string }> {
  const { consultation, revision, field } = await takeRevision(tx, actor, number, id, 'accept')
  const now = await readClock(tx)
  const stands = textOf(await currentTexts(tx, consultation), field)
  if (stands !== revision.before) throw new InvalidTransition('accept', revision.state, { [field]: stands })
  await decide(tx, actor, id, 'accepted', now)
  const kept = keptUpToDate(field, revision.text)
  if (kept) await tx.consultation.update({ where: { id: consultation.id }, data: kept, select: { id: true } })
  await recordEvent(tx, actor, consultation, { kind: 'correction_accepted', subjectId: id, facts: { field } })
  await touch(tx, consultation.id, now)
  return { id }
}

export const ReturnInput = z.object({
  mark: z.enum(MARKS, 'choose').default('confirmation'),
  remark: freeText().max(5000, 'tooLong').min(1, 'required'),
})

/** Does not take a proposed correction and asks once more, with what is still wanted. */
export async function returnCorrection(
  tx: Tx,
  actor: Actor,
  number: string,
  id: string,
  { mark, remark }: z.infer<typeof ReturnInput>,
): Promise<{ id: string } | Refusal> {
  const { consultation, field } = await takeRevision(tx, actor, number, id, 'return')
  const asked = await markFields(tx, actor, number, { marks: [{ field, mark, remark }], dueOn: null })
  if (asked instanceof Refusal) throw new InvalidTransition('return', 'open')
  await decide(tx, actor, id, 'returned', await readClock(tx))
  await recordEvent(tx, actor, consultation, { kind: 'correction_returned', subjectId: id, facts: { field } })
  return { id }
}

async function decide(tx: Tx, actor: Actor, id: string, state: 'accepted' | 'returned', now: Date) {
  await tx.fieldRevision.updateMany({
    where: { id, state: 'proposed' },
    data: { state, decidedByName: actor.name, decidedAt: now },
  })
}

async function takeRevision(tx: Tx, actor: Actor, number: string, id: string, event: string) {
  const consultation = await takeAtDesk(tx, actor, number, canAsk, event)
  const known = z.uuid().safeParse(id).data
  const revision = known
    ? await tx.fieldRevision.findFirst({ where: { id: known, consultationId: consultation.id }, select: REVISION })
    : null
  const field = fieldNamed(revision?.field ?? null)
  if (!revision || !field) throw new NotFound()
  if (revision.state !== 'proposed') throw new InvalidTransition(event, revision.state)
  return { consultation, revision, field }
}

/**
 * Title, stage, day and contact are used by lists and mails and follow the correction; the database keeps the title that
 * was received beside it. Body and wishes stand as received.
 */
function keptUpToDate(field: Field, text: string) {
  if (field === 'body' || field === 'wishes') return null
  if (field === 'desiredBy') return { desiredBy: dateColumnOrNull(text || null) }
  if (field === 'stage') return { stage: text || null }
  return { [field]: text }
}
