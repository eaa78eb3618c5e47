import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { singleLine } from '@/lib/japanese/input'
import { listPage } from './list-page'
import { searchIds } from './search-ids'
import { CONSULTATION_STATES } from './states'

/** How a prefecture narrows down the consultations shared with it, as it stands in the address. */
export const SharedListInput = z.object({
  municipality: z.uuid().optional().catch(undefined),
  state: z.enum(CONSULTATION_STATES).optional().catch(undefined),
  q: singleLine().pipe(z.string().max(100)).catch(''),
  after: z.string().optional().catch(undefined),
  before: z.string().optional().catch(undefined),
})

/** One page of the consultations that municipalities of the prefecture share with it, with how many there are. */
export async function listShared(tx: Tx, actor: Actor, asked: z.infer<typeof SharedListInput>) {
  const where = {
    sharedWithPrefecture: true,
    prefectureCode: actor.prefectureCode ?? '',
    askingOrganisationId: asked.municipality ?? { not: actor.organisationId },
    state: asked.state ?? { not: 'draft' },
    ...(asked.q ? { id: { in: await searchIds(tx, asked.q) } } : {}),
  }
  const [page, count] = [await listPage(tx, where, asked), await tx.consultation.count({ where })]
  return { ...page, count }
}

/** The questions put to the prefecture on consultations shared with it, the nearest date first. */
export async function listQuestionsToPrefecture(tx: Tx, actor: Actor) {
  return await tx.question.findMany({
    where: { addressee: 'prefecture', state: 'open', prefectureCode: actor.prefectureCode ?? '' },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: 100,
    select: { id: true, body: true, dueOn: true, consultation: { select: { number: true, title: true } } },
  })
}
