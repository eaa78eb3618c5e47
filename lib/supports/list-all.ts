import { readPageKey, writePageKey } from '@/lib/consultations/page-key'
import type { Tx } from '@/lib/db/client'
import type { SupportsAddress } from './address'
import { LIVE_STATES } from './states'

type Where = NonNullable<Parameters<Tx['support']['findMany']>[0]>['where']

export const SUPPORTS_PER_PAGE = 50

/** One page of a bureau's supports, the latest proposals first, narrowed down as the address says; paged by key. */
export async function listAllSupports(tx: Tx, bureauId: string, address: SupportsAddress) {
  const before = readPageKey(address.before)
  const after = before ? null : readPageKey(address.after)
  const order = before ? 'asc' : 'desc'
  const found = await tx.support.findMany({
    where: { AND: [meant(bureauId, address), beyond(before, 'gt'), beyond(after, 'lt')] },
    orderBy: [{ proposedAt: order }, { id: order }],
    take: SUPPORTS_PER_PAGE + 1,
    select: ROW,
  })
  const hasMore = found.length > SUPPORTS_PER_PAGE
  const rows = before ? found.slice(0, SUPPORTS_PER_PAGE).reverse() : found.slice(0, SUPPORTS_PER_PAGE)
  return {
    rows,
    previous: (before ? hasMore : after !== null) ? keyOf(rows[0]) : undefined,
    next: (before ? true : hasMore) ? keyOf(rows.at(-1)) : undefined,
  }
}

export type SupportOfBureau = Awaited<ReturnType<typeof listAllSupports>>['rows'][number]

function meant(bureauId: string, { menu, state, owner, prefecture }: SupportsAddress): NonNullable<Where> {
  return {
    bureauId,
    ...(menu ? { menuId: menu } : {}),
    ...(state === 'live' ? { state: { in: [...LIVE_STATES] } } : state ? { state } : {}),
    ...(owner ? { ownerMembershipId: owner } : {}),
    ...(prefecture ? { prefectureCode: prefecture } : {}),
  }
}

function beyond(key: ReturnType<typeof readPageKey>, side: 'lt' | 'gt'): NonNullable<Where> {
  if (!key) return {}
  const { receivedAt: proposedAt, id } = key
  return { OR: [{ proposedAt: { [side]: proposedAt } }, { proposedAt, id: { [side]: id } }] }
}

function keyOf(row: { id: string; proposedAt: Date } | undefined): string | undefined {
  return row && writePageKey({ id: row.id, receivedAt: row.proposedAt })
}

const ROW = {
  id: true,
  state: true,
  ownerName: true,
  proposedAt: true,
  nextAction: true,
  nextActionOn: true,
  menu: { select: { name: true, nameEn: true } },
  consultation: {
    select: {
      number: true,
      title: true,
      isSample: true,
      askingOrganisation: { select: { name: true, nameEn: true } },
    },
  },
} as const
