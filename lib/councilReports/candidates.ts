import type { Tx } from '@/lib/db/client'
import { readMoreIndicators } from '@/lib/followUps/indicator'
import { addDays, fiscalYear, startOfJstDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { PUBLICATION_OF } from '@/lib/publicationWords/last-word'
import { type Consent, consentOf } from './consent'

const CANDIDATES_AT_MOST = 200
const MAY_BE_TOLD: readonly Consent[] = ['named', 'unnamed']

type Period = { bureauId: string; fromOn: Date; untilOn: Date }

const FIRST_MATTER = { select: { matterId: true }, orderBy: { chosenAt: 'asc' }, take: 1 } as const
const CONSULTATION = {
  select: {
    ...{ id: true, number: true, askingOrganisationId: true, bureauId: true, prefectureCode: true },
    askingOrganisation: { select: { name: true, nameEn: true } },
    priorities: FIRST_MATTER,
  },
} as const

/**
 * What may become a story of a report: what municipalities answered in its period with words in it, and the reports of supported
 * municipalities of its fiscal years. Those that may be told stand first, the latest first; each with what it consented to.
 */
export async function listCandidates(tx: Tx, period: Period) {
  const found = [...(await listAnswers(tx, period)), ...(await listReports(tx, period))]
  return found
    .map((one) => ({ ...one, mayBeTold: MAY_BE_TOLD.includes(one.consent) }))
    .sort((a, b) => Number(b.mayBeTold) - Number(a.mayBeTold))
}

export type Candidate = Awaited<ReturnType<typeof listCandidates>>[number]

async function listAnswers(tx: Tx, { bureauId, fromOn, untilOn }: Period) {
  const effects = await tx.effect.findMany({
    where: {
      bureauId,
      answeredAt: { gte: startOfJstDay(dayOf(fromOn)), lt: startOfJstDay(addDays(dayOf(untilOn), 1)) },
      OR: [{ actionsTaken: { not: '' } }, { changes: { not: '' } }],
    },
    orderBy: [{ answeredAt: 'desc' }, { id: 'asc' }],
    take: CANDIDATES_AT_MOST,
    select: {
      ...{ id: true, ...PUBLICATION_OF, actionsTaken: true, changes: true, answeredAt: true },
      ...{ indicator: true, unit: true, before: true, after: true, moreIndicators: true },
      support: { select: { menu: { select: { name: true, nameEn: true } }, priorities: FIRST_MATTER } },
      consultation: CONSULTATION,
    },
  })
  return effects.map(({ id, support, consultation, ...effect }) => ({
    ...{ id, kind: 'answer' as const, consultation, about: support.menu, on: effect.answeredAt },
    ...{ consent: consentOf({ effect, caseReport: null }), gist: effect.actionsTaken, title: support.menu.name },
    body: [effect.actionsTaken, effect.changes, ...indicatorLines(effect)].filter(Boolean).join('\n'),
    matterId: support.priorities[0]?.matterId ?? consultation.priorities[0]?.matterId ?? null,
  }))
}

async function listReports(tx: Tx, { bureauId, fromOn, untilOn }: Period) {
  const reports = await tx.caseReport.findMany({
    where: { bureauId, fiscalYear: { gte: fiscalYear(dayOf(fromOn)), lte: fiscalYear(dayOf(untilOn)) } },
    orderBy: [{ submittedAt: 'desc' }, { id: 'asc' }],
    take: CANDIDATES_AT_MOST,
    select: {
      ...{ id: true, title: true, efforts: true, results: true, insights: true, state: true, consentedAt: true },
      ...{ submittedAt: true, team: { select: { support: { select: { consultation: CONSULTATION } } } } },
    },
  })
  return reports.map(({ id, title, team, ...report }) => ({
    ...{ id, kind: 'case' as const, consultation: team.support.consultation, about: { name: title, nameEn: null } },
    ...{ consent: consentOf({ effect: null, caseReport: report }), gist: report.efforts, title: title.slice(0, 100) },
    on: report.consentedAt ?? report.submittedAt,
    body: [report.efforts, report.results, report.insights].filter(Boolean).join('\n').slice(0, 4000),
    matterId: team.support.consultation.priorities[0]?.matterId ?? null,
  }))
}

type Measured = {
  indicator: string
  unit: string
  before: { toString: () => string } | null
  after: { toString: () => string } | null
}

function indicatorLines({ moreIndicators, ...first }: Measured & { moreIndicators: unknown }): string[] {
  return [first, ...readMoreIndicators(moreIndicators)].map(({ indicator, unit, before, after }) =>
    indicator && before && after ? `${indicator} ${before}${unit} → ${after}${unit}` : '',
  )
}
