import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'

/** Takes the plan that is being recorded, so that it is recorded once: NotFound under another support, InvalidTransition when it was held or cancelled. */
export async function lockPlanToRecord(tx: Tx, supportId: string, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT 1 FROM planned_sessions WHERE id = ${id}::uuid FOR UPDATE`
  const planned = await tx.plannedSession.findFirst({ where: { id, supportId }, select: { state: true } })
  if (!planned) throw new NotFound()
  if (planned.state !== 'planned') throw new InvalidTransition('recordSession', planned.state)
}

/** Links a plan with the session that records it. */
export async function holdPlanned(tx: Tx, id: string, supportSessionId: string): Promise<void> {
  await tx.plannedSession.update({
    where: { id },
    data: { state: 'held', supportSessionId, updatedAt: await readClock(tx), version: { increment: 1 } },
    select: { id: true },
  })
}
