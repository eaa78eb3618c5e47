import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { ticked } from '@/lib/forms/fields'
import { OF_DISPATCH } from './menus'
import { digits } from './offer-input'
import { SCOPES, UNITS } from './standing'

/** Set the quotas of a fiscal year: the bureau's managers. */
export function canSetCaps(actor: Actor): actor is Actor & { bureauId: string } {
  return actor.role === 'manager' && actor.bureauId !== null
}

/** A cap: for whom (all, or one), in which unit, how much, and whether it is never exceeded or in principle (原則). */
export const CapInput = z.object({
  fiscalYear: z.coerce.number().int().min(2020).max(2099),
  target: z.string().regex(/^(?:advisor|municipality|menu):/, 'choose'),
  unit: z.enum(UNITS, 'choose'),
  cap: z.preprocess(
    (text) => (digits(text) === '' ? undefined : Number(digits(text))),
    z.number('required').min(0, 'number').max(1_000_000_000, 'number'),
  ),
  isStrict: ticked(),
})

/** Sets a cap of the year, or sets it anew. What is spent already stays spent. */
export async function setCap(
  tx: Tx,
  actor: Actor,
  { fiscalYear, target, unit, cap, isStrict }: z.infer<typeof CapInput>,
): Promise<{ year: number } | Refusal> {
  if (!canSetCaps(actor)) throw new NotPermitted()
  const { bureauId } = actor
  if (!Number.isInteger(unit === 'yen' ? cap : cap * 2)) return refuse('cap', unit === 'yen' ? 'number' : 'halves')
  const [word = '', subject = ''] = target.split(':')
  const scope = SCOPES.find((known) => known === word)
  if (!scope || !(await isKnown(tx, bureauId, scope, subject))) return refuse('target', 'choose')
  const key = { bureauId, fiscalYear, scope, subject, unit }
  const set = { cap, isStrict, setByName: actor.name, setAt: await readClock(tx) }
  const { count } = await tx.dispatchCap.updateMany({ where: key, data: { ...set, version: { increment: 1 } } })
  if (count === 0) await tx.dispatchCap.createMany({ data: { ...key, ...set }, skipDuplicates: true })
  return { year: fiscalYear }
}

async function isKnown(tx: Tx, bureauId: string, scope: string, subject: string): Promise<boolean> {
  if (scope === 'menu') return (await tx.menu.count({ where: { key: subject, ...OF_DISPATCH } })) > 0
  if (subject === '') return true
  if (scope !== 'advisor' || !z.uuid().safeParse(subject).success) return false
  return (await tx.advisor.count({ where: { id: subject, bureauId } })) > 0
}

/** Takes a cap away: from then on nothing is counted against it. */
export async function removeCap(tx: Tx, actor: Actor, id: string): Promise<{ year: number }> {
  if (!canSetCaps(actor)) throw new NotPermitted()
  const cap = z.uuid().safeParse(id).success
    ? await tx.dispatchCap.findUnique({ where: { id }, select: { fiscalYear: true } })
    : null
  if (!cap) throw new NotFound()
  await tx.dispatchCap.deleteMany({ where: { id } })
  return { year: cap.fiscalYear }
}
