import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'

const Counts = z.object({
  drafts: z.number(),
  open: z.number(),
  closed: z.number(),
  posts: z.number(),
  sections: z.number(),
})
export type Counts = z.infer<typeof Counts>

/** What was and is planned for a municipality, the latest first; and how much would go with it, in numbers alone. */
export async function readChanges(tx: Tx, organisationId: string) {
  const rows = await tx.organisationChange.findMany({
    where: { organisationId, cancelledAt: null },
    orderBy: { plannedAt: 'desc' },
    take: 20,
    select: {
      ...{ id: true, kind: true, fromOn: true, name: true, code: true, doneAt: true, plannedByName: true },
      into: { select: { id: true, name: true } },
    },
  })
  const [counted] = await tx.$queryRaw<unknown[]>`SELECT * FROM app.count_of_organisation(${organisationId}::uuid)`
  const changes = rows.map(({ fromOn, ...row }) => ({ ...row, from: dayOf(fromOn) }))
  return { changes, counts: Counts.parse(counted), planned: changes.find(({ doneAt }) => !doneAt) ?? null }
}

export type Changes = Awaited<ReturnType<typeof readChanges>>
