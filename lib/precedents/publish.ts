import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { namesIn } from '@/lib/consultations/names-in'
import { ownedBy } from '@/lib/consultations/owned'
import { canTriage } from '@/lib/consultations/policy'
import { takeAtDesk } from '@/lib/consultations/take-at-desk'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { recordEvent } from '@/lib/timeline/record'
import type { PrecedentInput } from './input'
import { readPrecedentOf } from './suggest'

/**
 * Makes an answered inquiry a precedent 照会事例 for the bureau's area: grant, year, and question and answer written anew.
 * Text that names who asked is refused, because everybody of the area will read it. A second one takes the place of the
 * first; whoever saw another one there first sees what a colleague has published since.
 */
export async function publishPrecedent(
  tx: Tx,
  actor: Actor,
  number: string,
  input: z.infer<typeof PrecedentInput>,
): Promise<{ id: string } | Refusal> {
  const inquiry = await takeAtDesk(tx, actor, number, canTriage, 'publishPrecedent')
  const { grantKey, grantYear, bureauId } = inquiry
  const answered = await tx.dialogueEntry.count({ where: { consultationId: inquiry.id, isOfficial: true } })
  if (!grantKey || !grantYear || answered === 0) throw new InvalidTransition('publishPrecedent', inquiry.state)
  const present = await readPrecedentOf(tx, inquiry.id)
  if (input.seen !== undefined && input.seen !== (present?.id ?? ''))
    throw new InvalidTransition('edit', inquiry.state, asItStands(present))
  const names = await namesIn(tx, inquiry)
  for (const field of ['precedentQuestion', 'precedentAnswer', 'precedentGuideline'] as const)
    if (names.some((name) => input[field].includes(name))) return refuse(field, 'namesAsker')

  const now = await readClock(tx)
  await tx.precedent.updateMany({
    where: { source: { consultationId: inquiry.id }, withdrawnAt: null },
    data: { withdrawnAt: now },
  })
  const id = randomUUID()
  await tx.precedent.createMany({
    data: {
      ...{ id, bureauId, grantKey, fiscalYear: grantYear, guideline: input.precedentGuideline },
      ...{ question: input.precedentQuestion, answer: input.precedentAnswer },
      ...{ publishedAt: now, publishedByName: actor.name },
    },
  })
  await tx.precedentSource.createMany({ data: { precedentId: id, ...ownedBy(inquiry) } })
  await recordEvent(tx, actor, inquiry, { kind: 'precedent_published', audience: 'internal', subjectId: id })
  return { id }
}

function asItStands(present: Awaited<ReturnType<typeof readPrecedentOf>>): Record<string, string> {
  const { guideline = '', question = '', answer = '' } = present ?? {}
  return { precedentGuideline: guideline, precedentQuestion: question, precedentAnswer: answer }
}

/** Takes the precedent of an inquiry back. */
export async function withdrawPrecedent(tx: Tx, actor: Actor, number: string) {
  const inquiry = await takeAtDesk(tx, actor, number, canTriage, 'withdrawPrecedent')
  const { count } = await tx.precedent.updateMany({
    where: { source: { consultationId: inquiry.id }, withdrawnAt: null },
    data: { withdrawnAt: await readClock(tx) },
  })
  if (count === 0) throw new InvalidTransition('withdrawPrecedent', 'withdrawn')
  await recordEvent(tx, actor, inquiry, { kind: 'precedent_withdrawn', audience: 'internal' })
}
