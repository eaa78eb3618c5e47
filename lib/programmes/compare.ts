import type { Tx } from '@/lib/db/client'
import { withFormerName } from '@/lib/japanese/former-name'
import { figuresOf } from './read-entry'
import { scoreOf } from './scores'

/** As many entries as a bureau's municipalities could ever send. */
const MOST = 500

/**
 * The entries of a programme side by side: themes, situation, figures as entered, costs over the ceiling, earlier support
 * by the state, the prefecture's own, scores with how many people gave them, and what is meant to become of each.
 */
export async function compareEntries(tx: Tx, programme: { id: string; fiscalYear: number }) {
  const { id: programmeId, fiscalYear } = programme
  const criteria = await tx.programmeCriterion.findMany({
    where: { programmeId },
    orderBy: { sort: 'asc' },
    select: { id: true, name: true, weight: true },
  })
  const entries = await tx.programmeEntry.findMany({
    where: { programmeId },
    orderBy: [{ prefectureCode: 'asc' }, { askingOrganisation: { code: 'asc' } }, { receivedAt: 'asc' }],
    take: MOST,
    include: { askingOrganisation: { select: { code: true, name: true, nameEn: true } }, selection: true },
  })
  const ids = entries.map(({ askingOrganisationId }) => askingOrganisationId)
  const judgements = await tx.programmeJudgement.findMany({
    where: { programmeId },
    select: { entryId: true, hasConflict: true, points: true },
  })
  const past = await tx.programmeTarget.findMany({
    where: { organisationId: { in: ids }, fiscalYear: { lt: fiscalYear } },
    orderBy: { fiscalYear: 'desc' },
    select: { organisationId: true, fiscalYear: true },
  })
  const costs = await tx.costConsultation.findMany({
    where: { organisationId: { in: ids }, excess: { gt: 0 } },
    orderBy: { fiscalYear: 'desc' },
    select: { organisationId: true, fiscalYear: true, excess: true },
  })
  const prefecture = await tx.prefectureTarget.findMany({
    where: { organisationId: { in: ids }, fiscalYear, withdrawnAt: null },
    select: { organisationId: true, programme: true },
  })
  const rows = entries.map(({ figures, ...entry }) => ({
    ...{ ...entry, figures: figuresOf(figures) },
    askingOrganisation: withFormerName(entry.askingOrganisation, entry.mergedFrom),
    pastYears: past.filter(isOf(entry)).map((target) => target.fiscalYear),
    cost: costs.find(isOf(entry)) ?? null,
    ofPrefecture: prefecture.filter(isOf(entry)).map(({ programme }) => programme),
    score: scoreOf(
      criteria,
      judgements.filter(({ entryId }) => entryId === entry.id),
    ),
  }))
  return { criteria, rows }
}

export type Comparison = Awaited<ReturnType<typeof compareEntries>>
export type ComparedEntry = Comparison['rows'][number]

function isOf({ askingOrganisationId }: { askingOrganisationId: string }) {
  return ({ organisationId }: { organisationId: string }) => organisationId === askingOrganisationId
}
