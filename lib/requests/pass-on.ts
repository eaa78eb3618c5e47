import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import { ownedBy } from '@/lib/consultations/owned'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { reply } from '@/lib/dialogue/reply'
import { NotPermitted } from '@/lib/errors'
import { type KeptError, Refusal, refuse } from '@/lib/forms/errors'
import { freeText } from '@/lib/japanese/input'
import { lockSupport } from '@/lib/supports/lock'
import { canKeepSupport } from '@/lib/supports/policy'
import { listPassable } from './list-passable'

/** The form as typed: `requests` names the answers chosen, `text.ID` what is said of each, `cover` what is said first. */
export const PassingInput = z.record(z.string(), z.union([z.string(), z.array(z.string())]))
type Typed = z.infer<typeof PassingInput>

const Said = freeText().min(1, 'required').max(4000, 'tooLong')

/**
 * Passes answers of parties on to the asking side, in the officer's words: one reply for all that were chosen, and
 * what was said of each beside its party. Nothing of an answer reaches the asking side in any other way.
 */
export async function passOn(tx: Tx, actor: Actor, supportId: string, typed: Typed): Promise<{ id: string } | Refusal> {
  const { consultation } = await lockSupport(tx, supportId)
  if (!canKeepSupport(actor, consultation)) throw new NotPermitted()
  const asked = new Set([typed.requests ?? []].flat())
  const chosen = (await listPassable(tx, supportId)).filter(({ id }) => asked.has(id))
  if (chosen.length === 0 || chosen.length < asked.size) return refuse('requests', 'choose')
  const errors: KeptError[] = []
  const texts = chosen.map((request) => ({ request, body: readText(typed, `text.${request.id}`, errors) }))
  if (errors.length > 0) return new Refusal(errors)

  const cover = freeText().safeParse(typed.cover).data ?? ''
  const parts = texts.map(({ request, body }) => `【${request.addresseeName}】\n${body}`)
  const isAnswer = typed.isAnswer === 'yes'
  const body = [cover, ...parts].filter(Boolean).join('\n\n')
  const sent = await reply(tx, actor, consultation.number ?? '', { body, isAnswer })
  if (sent instanceof Refusal) return refuse('cover', sent.errors[0]?.key ?? 'invalid')
  const by = { passedByName: actor.name, passedAt: await readClock(tx), dialogueEntryId: sent.id }
  await tx.passedAnswer.createMany({
    data: texts.map(({ request, body }) => ({ ...ownedBy(consultation), ...by, requestId: request.id, body })),
  })
  return sent
}

function readText(typed: Typed, field: string, errors: KeptError[]): string {
  const read = Said.safeParse(typed[field] ?? '')
  if (!read.success) errors.push({ field, key: read.error.issues[0]?.message ?? 'required' })
  return read.data ?? ''
}
