import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotPermitted } from '@/lib/errors'
import { ticked } from '@/lib/forms/fields'
import { singleLine } from '@/lib/japanese/input'

/** Most seals that fit on a sheet. */
export const MOST_BOXES = 8

/** One seal per line, in the order in which the paper goes round. */
export const SignOffSettingsInput = z.object({
  required: ticked(),
  boxes: z
    .string()
    .default('')
    .transform((text) => [...new Set(text.split('\n').map((line) => singleLine().parse(line)))].filter(Boolean))
    .pipe(z.array(z.string().max(20, 'tooLong')).max(MOST_BOXES, 'tooManyBoxes')),
  version: z.coerce.number().int().min(0),
})

/** What this person's own office has decided about sign-off; nobody has decided: optional, and the usual seals. */
export async function readSignOffSettings(tx: Tx, actor: Actor) {
  const found = await tx.signOffSettings.findUnique({
    where: { organisationId: actor.organisationId },
    select: { required: true, boxes: true, setByName: true, setAt: true, version: true },
  })
  return found ?? { required: false, boxes: [], setByName: '', setAt: null, version: 0 }
}

export type SignOffSettings = Awaited<ReturnType<typeof readSignOffSettings>>

/** Whoever keeps the accounts of an asking office decides for all of it. */
export function canSetSignOff(actor: Actor): boolean {
  return actor.isAccountManager && (actor.role === 'municipal_staff' || actor.role === 'prefecture_staff')
}

/** Decides whether everything this office sends needs a sign-off, and whose seals stand on paper. */
export async function setSignOff(tx: Tx, actor: Actor, input: z.infer<typeof SignOffSettingsInput>) {
  if (!canSetSignOff(actor)) throw new NotPermitted()
  const { organisationId } = actor
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`sign-off settings ${organisationId}`}, 0))::text`
  const now = await readSignOffSettings(tx, actor)
  if (now.version !== input.version)
    throw new InvalidTransition('edit', 'open', { boxes: now.boxes.join('\n'), setBy: now.setByName })
  const data = { required: input.required, boxes: input.boxes, setByName: actor.name, setAt: await readClock(tx) }
  await tx.signOffSettings.upsert({
    where: { organisationId },
    create: { organisationId, ...data },
    update: { ...data, version: { increment: 1 } },
    select: { organisationId: true },
  })
  return { organisationId }
}
