import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { singleLine } from '@/lib/japanese/input'
import { leftBefore } from './left-drafts'
import { listPage } from './list-page'
import { searchIds } from './search-ids'
import { CONSULTATION_STATES } from './states'

/** How a list of one's own consultations is narrowed down, as it stands in the address. */
export const OwnListInput = z.object({
  state: z.enum(CONSULTATION_STATES).optional().catch(undefined),
  q: singleLine().pipe(z.string().max(100)).catch(''),
  after: z.string().optional().catch(undefined),
  before: z.string().optional().catch(undefined),
})

/** One page of what one's organisation has asked, all sections alike, with how many there are. */
export async function listOwn(tx: Tx, actor: Actor, asked: z.infer<typeof OwnListInput>) {
  const where = {
    askingOrganisationId: actor.organisationId,
    state: asked.state ?? { not: 'draft' },
    ...(asked.q ? { id: { in: await searchIds(tx, asked.q) } } : {}),
  }
  const [page, count] = [await listPage(tx, where, asked), await tx.consultation.count({ where })]
  return { ...page, count }
}

/** The drafts one's organisation has not sent yet, the latest first, with whether they were left for a week; also those written for a municipality. */
export async function listDrafts(tx: Tx, actor: Actor) {
  const before = leftBefore(await readClock(tx))
  const drafts = await tx.consultation.findMany({
    where: { state: 'draft', draftingOrganisationId: actor.organisationId },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    take: 50,
    select: {
      id: true,
      title: true,
      form: true,
      updatedAt: true,
      draftedByName: true,
      holderName: true,
      sectionName: true,
      viaPrefecture: true,
      askingOrganisation: { select: { name: true, nameEn: true } },
    },
  })
  return drafts.map((draft) => ({ ...draft, isLeft: draft.updatedAt < before }))
}

export type ListedDraft = Awaited<ReturnType<typeof listDrafts>>[number]
