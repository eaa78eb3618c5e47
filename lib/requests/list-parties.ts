import { z } from 'zod'
import type { Tx } from '@/lib/db/client'

const Row = z.object({
  request_id: z.string(),
  support_id: z.string(),
  kind: z.string(),
  party: z.string(),
  state: z.string(),
  sent_at: z.date(),
  due_on: z.date().nullable(),
  answered_at: z.date().nullable(),
})

/** A party asked under a consultation as the asking side sees it: how it stands, and what the desk passed on of its answer. */
export type Party = {
  id: string
  supportId: string
  kind: string
  name: string
  state: string
  sentAt: Date
  dueOn: Date | null
  answeredAt: Date | null
  passed: { body: string; passedAt: Date } | null
}

/** The one picture of all parties asked under a consultation, for those who may read it; neither summaries nor answers as given. */
export async function listParties(tx: Tx, consultationId: string): Promise<Party[]> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT * FROM app.parties_of(${consultationId}::uuid)`
  const passed = await tx.passedAnswer.findMany({
    where: { consultationId, dialogueEntry: { recalledAt: null } },
    orderBy: { passedAt: 'asc' },
    select: { requestId: true, body: true, passedAt: true },
  })
  const latest = new Map(passed.map((one) => [one.requestId, one]))
  return z
    .array(Row)
    .parse(rows)
    .map((row) => ({
      ...{ id: row.request_id, supportId: row.support_id, kind: row.kind, name: row.party, state: row.state },
      ...{ sentAt: row.sent_at, dueOn: row.due_on, answeredAt: row.answered_at },
      passed: latest.get(row.request_id) ?? null,
    }))
}
