import { lockAssignments } from '@/lib/assignments/name-officer'
import type { Tx } from '@/lib/db/client'
import { asPerson } from '@/lib/jobs/as-person'
import { asSystem } from '@/lib/jobs/as-system'
import { takeEffect } from './take-effect'

/** The night's round of handovers: those whose day has come take effect, in the name of the manager who arranged them; before single assignments begin, so that the list is whole. */
export async function startDueHandovers(at?: string): Promise<number> {
  const due = await asSystem(listDue, at)
  for (const { id, bureauId, manager } of due)
    await asPerson(
      manager,
      async (tx, actor) => {
        await lockAssignments(tx, bureauId)
        await takeEffect(tx, actor, id)
      },
      at,
    )
  return due.length
}

async function listDue(tx: Tx) {
  return await tx.$queryRaw<{ id: string; bureauId: string; manager: string }[]>`
    SELECT id, bureau_id AS "bureauId", arranged_by_membership_id AS manager FROM handovers
    WHERE state = 'arranged' AND moved_at IS NULL AND takes_over_on <= app.today() ORDER BY id`
}
