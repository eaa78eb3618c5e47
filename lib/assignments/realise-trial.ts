import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { ticked } from '@/lib/forms/fields'
import { japaneseDate } from '@/lib/japanese/input'
import type { Officer } from './list-officers'
import { lockAssignments, nameOfficer, readChosen } from './name-officer'
import { type Plan, planOfficer } from './plan'
import { canManageAssignments } from './policy'
import { linesOf, readMoves } from './trial'

/** The moves tried out, from when they are to hold, and how many they were. */
export const TrialInput = z.object({
  moves: z.string().max(20_000, 'tooLong'),
  from: japaneseDate().min(1, 'required'),
  handOver: ticked(),
  changes: z.coerce.number().int().min(1, 'nothingToChange'),
})
export type TrialInput = z.infer<typeof TrialInput>

/** Makes an allocation that was tried out real from a day on, all or nothing, and only when it still is what was shown. */
export async function realiseTrial(
  tx: Tx,
  actor: Actor,
  { moves: typed, from, handOver, changes }: TrialInput,
): Promise<{ batchId: string; changed: number } | Refusal> {
  if (!canManageAssignments(actor) || !isDesk(actor)) throw new NotPermitted()
  await lockAssignments(tx, actor.bureauId)
  const moves = readMoves(typed.split(' '))
  const places = await tx.organisation.findMany({
    where: {
      ...{ bureauId: actor.bureauId, code: { in: [...moves.keys()] } },
      kind: { in: ['municipality', 'prefecture'] },
    },
    select: { id: true, code: true, name: true, nameEn: true },
    orderBy: { code: 'asc' },
  })
  const planned: { officer: Officer; plan: Plan }[] = []
  for (const line of linesOf(moves)) {
    const [membershipId = '', ...codes] = line.split('.')
    const officer = await readChosen(tx, actor, 'from', membershipId, { from, until: null })
    if (officer instanceof Refusal) return officer
    const own = places.filter(({ code }) => code !== null && codes.includes(code))
    const plan = await planOfficer(tx, own, membershipId, { from, until: null })
    if (plan.blocked.length > 0) return refuse('from', 'assignedLater')
    planned.push({ officer, plan })
  }
  const changed = planned.reduce((sum, { plan }) => sum + plan.changes.length, 0)
  if (changed !== changes) return refuse('', 'changedMeanwhile')
  const batchId = randomUUID()
  for (const { officer, plan } of planned)
    await nameOfficer(tx, actor, plan, officer, { from, until: null, handOver, batchId })
  return { batchId, changed }
}
