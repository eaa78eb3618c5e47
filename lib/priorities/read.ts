import type { Tx } from '@/lib/db/client'

const DECISIONS_AT_MOST = 50
const MATTERS_AT_MOST = 60
const IS_OUT = { draft: { practice: { isNot: null } } } as const

/** Every decision on priority matters of a bureau, the latest year first. */
export async function listDecisions(tx: Tx, bureauId: string) {
  return await tx.priorityDecision.findMany({
    where: { bureauId },
    orderBy: [{ fiscalYear: 'desc' }, { decidedAt: 'desc' }],
    take: DECISIONS_AT_MOST,
    select: {
      ...{ id: true, fiscalYear: true, decidedOn: true, dateNote: true, body: true, reason: true, callId: true },
      matters: { select: { id: true, title: true, body: true }, orderBy: { position: 'asc' } },
    },
  })
}

export type ListedDecision = Awaited<ReturnType<typeof listDecisions>>[number]

/** The priority matters of a bureau, the latest year first: what a consultation can be ticked for. */
export async function listPriorityMatters(tx: Tx, bureauId: string) {
  return await tx.priorityMatter.findMany({
    where: { bureauId },
    orderBy: [{ fiscalYear: 'desc' }, { position: 'asc' }],
    take: MATTERS_AT_MOST,
    select: { id: true, fiscalYear: true, title: true },
  })
}

export type ListedMatter = Awaited<ReturnType<typeof listPriorityMatters>>[number]

/** The priority matters for which the desk has ticked a support. */
export async function readPrioritiesOfSupport(tx: Tx, supportId: string) {
  const chosen = await tx.supportPriority.findMany({
    where: { supportId },
    select: { matter: { select: { id: true, fiscalYear: true, title: true } } },
    orderBy: [{ matter: { fiscalYear: 'desc' } }, { matter: { position: 'asc' } }],
  })
  return chosen.map(({ matter }) => matter)
}

/** How many consultations and supports the desk has ticked for each matter, and how many practices that are out belong to it. */
export async function countByMatter(tx: Tx, bureauId: string) {
  const matters = await tx.priorityMatter.findMany({
    where: { bureauId },
    take: DECISIONS_AT_MOST * MATTERS_AT_MOST,
    select: { id: true, _count: { select: { consultations: true, supports: true, practices: { where: IS_OUT } } } },
  })
  return new Map(matters.map(({ id, _count }) => [id, _count]))
}

export type MatterCounts = Awaited<ReturnType<typeof countByMatter>>

/** The priority matters for which the desk has ticked a consultation. */
export async function readPrioritiesOf(tx: Tx, consultationId: string) {
  const chosen = await tx.consultationPriority.findMany({
    where: { consultationId },
    select: { matter: { select: { id: true, fiscalYear: true, title: true } } },
    orderBy: [{ matter: { fiscalYear: 'desc' } }, { matter: { position: 'asc' } }],
  })
  return chosen.map(({ matter }) => matter)
}
