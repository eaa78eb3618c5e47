import type { Tx } from '@/lib/db/client'

/** Why a municipality may be offered support: over the ceiling of its costs, or a target before. */
export async function readGrounds(tx: Tx, organisationId: string, fiscalYear: number): Promise<string[]> {
  const over = await tx.costConsultation.count({ where: { organisationId, excess: { gt: 0 } } })
  const past = await tx.programmeTarget.count({ where: { organisationId, fiscalYear: { lt: fiscalYear } } })
  return [...(over > 0 ? ['cost_excess'] : []), ...(past > 0 ? ['past_target'] : [])]
}

/** As many as are looked through. */
const MOST = 200

/**
 * Municipalities over the ceiling of their costs, by which headquarters chooses to whom a type is offered. (a) goes to those
 * that held the 個別協議 in the year before and are expected not to meet its condition from now on: they come first, marked;
 * having been a target does not count against anybody. (b) goes to earlier targets alone that are still over. Then those
 * furthest over first. Whoever has an offer already is left out.
 */
export async function listCandidates(tx: Tx, programme: { id: string; type: string; fiscalYear: number }) {
  const costs = await tx.costConsultation.findMany({
    where: { excess: { gt: 0 }, fiscalYear: { lte: programme.fiscalYear } },
    orderBy: [{ fiscalYear: 'desc' }, { excess: 'desc' }],
    distinct: ['organisationId'],
    take: MOST,
    select: {
      ...{ organisationId: true, fiscalYear: true, amount: true, ceiling: true, excess: true, standing: true },
      organisation: { select: { code: true, name: true, nameEn: true } },
    },
  })
  const past = await tx.programmeTarget.findMany({
    where: {
      organisationId: { in: costs.map((cost) => cost.organisationId) },
      fiscalYear: { lt: programme.fiscalYear },
    },
    orderBy: { fiscalYear: 'desc' },
    select: { organisationId: true, fiscalYear: true },
  })
  const offered = await tx.programmeOffer.findMany({
    where: { programmeId: programme.id, state: { not: 'withdrawn' } },
    select: { askingOrganisationId: true },
  })
  const there = new Set(offered.map((offer) => offer.askingOrganisationId))
  return costs
    .filter(({ organisationId }) => !there.has(organisationId))
    .map((cost) => ({
      ...cost,
      pastYears: past.filter((one) => one.organisationId === cost.organisationId).map((one) => one.fiscalYear),
      isFirst: programme.type === 'push_excess' && cost.fiscalYear === programme.fiscalYear - 1,
    }))
    .filter(({ pastYears }) => (programme.type === 'push_follow_up' ? pastYears.length > 0 : true))
    .sort((a, b) => Number(b.isFirst) - Number(a.isFirst) || (b.excess ?? 0) - (a.excess ?? 0))
}

export type Candidate = Awaited<ReturnType<typeof listCandidates>>[number]

const NAME = { select: { code: true, name: true, nameEn: true } } as const

/** Offers as this person may see them: of one programme, or those made to one's own office. */
export async function listOffers(tx: Tx, where: { programmeId?: string; askingOrganisationId?: string }) {
  return await tx.programmeOffer.findMany({
    where: { ...where, state: { not: 'withdrawn' } },
    orderBy: { offeredAt: 'desc' },
    take: 500,
    include: {
      askingOrganisation: NAME,
      programme: { select: { fiscalYear: true, type: true, name: true, themeKeys: true } },
    },
  })
}

export type Offer = Awaited<ReturnType<typeof listOffers>>[number]
