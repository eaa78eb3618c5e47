import type { Tx } from '@/lib/db/client'
import { readHistoryDigests } from './read-digest'
import { readPending } from './read-pending'
import { type Promised, readPromises } from './read-promises'

/** What a successor has to know of one consultation, taken from the record itself. */
export type Brief = NonNullable<Awaited<ReturnType<typeof readBriefs>> extends Map<string, infer B> ? B : never>

/** The briefs of these consultations: where they stand, what happened last, what was promised, what is open, whom to call. */
export async function readBriefs(tx: Tx, ids: readonly string[]) {
  const consultations = await tx.consultation.findMany({
    where: { id: { in: [...ids] } },
    select: {
      ...{ id: true, number: true, title: true, state: true, receivedAt: true, answerDueOn: true, isSample: true },
      ...{ firstAnsweredAt: true, waitingOn: true, waitingSince: true, officerName: true, sectionName: true },
      ...{ contactName: true, contactPhone: true, contactMailbox: true, askingOrganisationId: true },
      questions: {
        where: { state: 'open' },
        select: { id: true, addressee: true, addresseeName: true, body: true, dueOn: true },
        orderBy: { dueOn: 'asc' },
      },
      supports: {
        where: { state: { in: ['proposed', 'agreed', 'under_way'] } },
        select: {
          ...{ id: true, state: true, ownerName: true },
          menu: { select: { name: true, nameEn: true } },
          participants: { select: { id: true, kind: true, name: true, affiliation: true } },
        },
        orderBy: { proposedAt: 'asc' },
      },
    },
  })
  const digests = await readHistoryDigests(tx, ids)
  const promises = await readPromises(tx, ids)
  const pending = await readPending(tx, ids)
  const none: Promised[] = []
  return new Map(
    consultations.map((consultation) => {
      const { id } = consultation
      const brief = {
        ...consultation,
        digest: digests.get(id) ?? { entries: [], total: 0 },
        promises: promises.get(id) ?? none,
        pending: pending.get(id) ?? [],
      }
      return [id, brief] as const
    }),
  )
}
