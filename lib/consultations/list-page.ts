import type { Tx } from '@/lib/db/client'
import { type PageKey, readPageKey, writePageKey } from './page-key'

type Where = NonNullable<Parameters<Tx['consultation']['findMany']>[0]>['where']

export const PAGE_SIZE = 50

/** One page of received consultations, newest first: paged by key, so that page 400 costs as much as page 1. */
export async function listPage(tx: Tx, where: Where, edges: { after?: string; before?: string }) {
  const before = readPageKey(edges.before)
  const after = before ? null : readPageKey(edges.after)
  const backwards = before !== null
  const order = backwards ? 'asc' : 'desc'
  const found = await tx.consultation.findMany({
    where: { AND: [where ?? {}, beyond(before, 'gt'), beyond(after, 'lt')] },
    orderBy: [{ receivedAt: order }, { id: order }],
    take: PAGE_SIZE + 1,
    select: ROW,
  })
  const hasMore = found.length > PAGE_SIZE
  const rows = backwards ? found.slice(0, PAGE_SIZE).reverse() : found.slice(0, PAGE_SIZE)
  return {
    rows,
    previous: (backwards ? hasMore : after !== null) ? writePageKey(rows[0]) : undefined,
    next: (backwards ? true : hasMore) ? writePageKey(rows.at(-1)) : undefined,
  }
}

export type ListedConsultation = Awaited<ReturnType<typeof listPage>>['rows'][number]

function beyond(key: PageKey | null, side: 'lt' | 'gt'): NonNullable<Where> {
  if (!key) return {}
  const { receivedAt, id } = key
  return { OR: [{ receivedAt: { [side]: receivedAt } }, { receivedAt, id: { [side]: id } }] }
}

const ROW = {
  id: true,
  number: true,
  title: true,
  state: true,
  sectionName: true,
  officerName: true,
  waitingOn: true,
  waitingSince: true,
  receivedAt: true,
  answerDueOn: true,
  firstAnsweredAt: true,
  lastActivityAt: true,
  isSample: true,
  viaPrefecture: true,
  askingOrganisation: { select: { name: true, nameEn: true } },
} as const
