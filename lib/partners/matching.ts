import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import type { Prisma } from '@/lib/db/generated/client'
import { fiscalYearRange } from '@/lib/japanese/dates'

/** The four fields of matching with other ministries by the menu asked under, and everything else. */
export const FIELDS = ['housing', 'mobility', 'agriculture', 'ict', 'other'] as const
export type MatchingField = (typeof FIELDS)[number]

const MENU_OF: Record<Exclude<MatchingField, 'other'>, string> = {
  housing: 'matching_housing',
  mobility: 'matching_mobility',
  agriculture: 'matching_agriculture',
  ict: 'matching_ict',
}

/** How a referral stands, as matching is counted. */
export const STANDINGS = ['asked', 'waiting', 'proposed', 'answered', 'declined'] as const
export type Standing = (typeof STANDINGS)[number]

const STATES_OF: Record<Standing, readonly string[]> = {
  asked: ['sent', 'accepted', 'hearing', 'proposed', 'answered', 'declined'],
  waiting: ['sent', 'accepted', 'hearing'],
  proposed: ['proposed'],
  answered: ['answered'],
  declined: ['declined'],
}

const Counted = z.object({ menu: z.string(), state: z.string(), count: z.bigint().transform(Number) })

/** For each field how many referrals of a fiscal year were sent to offices, and how they stand. */
export async function countMatching(tx: Tx, bureauId: string, year: number) {
  const { from, to } = fiscalYearRange(year)
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT m.key AS menu, r.state, count(*) AS count FROM requests r
    JOIN supports s ON s.id = r.support_id JOIN menus m ON m.id = s.menu_id
    WHERE r.bureau_id = ${bureauId}::uuid AND r.kind = 'referral' AND r.addressee_role = 'partner_office'
      AND r.sent_at >= ${from} AND r.sent_at < ${to} GROUP BY m.key, r.state`
  const counted = z.array(Counted).parse(rows)
  const menus = new Set(Object.values(MENU_OF))
  return FIELDS.map((field) => {
    const own = counted.filter(({ menu }) => (field === 'other' ? !menus.has(menu) : menu === MENU_OF[field]))
    const of = (standing: Standing) =>
      own.filter(({ state }) => STATES_OF[standing].includes(state)).reduce((sum, { count }) => sum + count, 0)
    return { field, counts: STANDINGS.map((standing) => ({ standing, count: of(standing) })) }
  })
}

export type MatchingCounts = Awaited<ReturnType<typeof countMatching>>

const Address = z.object({
  field: z.enum(FIELDS).optional().catch(undefined),
  standing: z.enum(STANDINGS).catch('asked').default('asked'),
  year: z.coerce.number().int().min(1989).max(2100).optional().catch(undefined),
  office: z.uuid().optional().catch(undefined),
})
export type MatchingAddress = z.infer<typeof Address>

/** Reads the address of the list behind a count. */
export function readMatchingAddress(search: Record<string, string | string[] | undefined>): MatchingAddress {
  return Address.parse(search)
}

/** How many referrals the list behind a count shows. */
export const MATCHES_SHOWN = 100

/** The referrals behind a count, the latest first. */
export async function listMatching(
  tx: Tx,
  bureauId: string,
  { field, standing, office }: MatchingAddress,
  year: number,
) {
  const { from, to } = fiscalYearRange(year)
  const where: Prisma.RequestWhereInput = {
    ...{ bureauId, kind: 'referral', addresseeRole: 'partner_office' },
    ...{ sentAt: { gte: from, lt: to }, state: { in: [...STATES_OF[standing]] } },
    ...(office ? { addresseeOrganisationId: office } : {}),
    ...(field ? { support: { menu: { key: keysOf(field) } } } : {}),
  }
  const rows = await tx.request.findMany({
    where,
    orderBy: [{ sentAt: 'desc' }, { id: 'asc' }],
    take: MATCHES_SHOWN,
    select: {
      ...{ id: true, supportId: true, addresseeName: true, title: true, state: true, measure: true, sentAt: true },
      ...{ answeredAt: true, result: true },
      consultation: { select: { number: true, askingOrganisation: { select: { name: true, nameEn: true } } } },
    },
  })
  return { rows, count: await tx.request.count({ where }) }
}

function keysOf(field: MatchingField) {
  return field === 'other' ? { notIn: Object.values(MENU_OF) } : MENU_OF[field]
}
