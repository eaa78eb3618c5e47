import type { Tx } from '@/lib/db/client'
import { addDays, startOfJstDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'

const CANDIDATES_AT_MOST = 200
const MAY_BE_TOLD = ['named', 'unnamed']

/** What municipalities answered in the period of a report with words in it, those that may be told first, the latest first; each with what it consented to. */
export async function listCandidates(
  tx: Tx,
  { bureauId, fromOn, untilOn }: { bureauId: string; fromOn: Date; untilOn: Date },
) {
  const effects = await tx.effect.findMany({
    where: {
      bureauId,
      answeredAt: { gte: startOfJstDay(dayOf(fromOn)), lt: startOfJstDay(addDays(dayOf(untilOn), 1)) },
      OR: [{ actionsTaken: { not: '' } }, { changes: { not: '' } }],
    },
    orderBy: [{ answeredAt: 'desc' }, { id: 'asc' }],
    take: CANDIDATES_AT_MOST,
    select: {
      ...{ id: true, askingOrganisationId: true, publication: true, actionsTaken: true, changes: true },
      ...{ indicator: true, unit: true, before: true, after: true, answeredAt: true, pointMonths: true },
      support: {
        select: {
          menu: { select: { name: true, nameEn: true } },
          priorities: { select: { matterId: true }, orderBy: { chosenAt: 'asc' }, take: 1 },
        },
      },
      consultation: {
        select: {
          ...{ id: true, number: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
          askingOrganisation: { select: { name: true, nameEn: true } },
          priorities: { select: { matterId: true }, orderBy: { chosenAt: 'asc' }, take: 1 },
        },
      },
    },
  })
  return effects
    .map((effect) => ({
      ...effect,
      mayBeTold: MAY_BE_TOLD.includes(effect.publication),
      title: effect.support.menu.name,
      body: [effect.actionsTaken, effect.changes, indicatorLine(effect)].filter(Boolean).join('\n'),
      matterId: effect.support.priorities[0]?.matterId ?? effect.consultation.priorities[0]?.matterId ?? null,
    }))
    .sort((a, b) => Number(b.mayBeTold) - Number(a.mayBeTold))
}

export type Candidate = Awaited<ReturnType<typeof listCandidates>>[number]

type Measured = {
  indicator: string
  unit: string
  before: { toString: () => string } | null
  after: { toString: () => string } | null
}

function indicatorLine({ indicator, unit, before, after }: Measured): string {
  return indicator && before && after ? `${indicator} ${before}${unit} → ${after}${unit}` : ''
}
