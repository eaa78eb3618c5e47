import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { currentAmong } from '@/lib/organisations/current-section'
import { listSections } from '@/lib/organisations/sections'
import { canAnswerTransfer } from './policy'

const SHOWN = {
  ...{ id: true, state: true, bureauId: true, toSectionId: true, remark: true, answer: true },
  ...{ sentByName: true, sentAt: true, answeredByName: true, answeredAt: true },
  support: { select: { menu: { select: { name: true, nameEn: true } } } },
  consultation: { select: { number: true, title: true } },
} as const

/** Where a consultation and its supports stand among the bureau's sections, and what was handed on, the latest first. */
export async function readTransfersOf(
  tx: Tx,
  actor: Actor,
  consultation: { id: string; bureauId: string },
  today: string,
) {
  const sections = await listSections(tx, consultation.bureauId)
  const nameOf = (id: string | null) => (id ? (currentAmong(sections, id, today)?.name ?? null) : null)
  const triage = await tx.triage.findUnique({
    where: { consultationId: consultation.id },
    select: { sectionId: true },
  })
  const supports = await tx.support.findMany({
    where: { consultationId: consultation.id },
    orderBy: { proposedAt: 'asc' },
    select: { id: true, sectionId: true, menu: { select: { key: true, name: true, nameEn: true } } },
  })
  const keepers = await tx.menuKeeper.findMany({ where: { bureauId: consultation.bureauId } })
  const rows = await tx.transfer.findMany({
    where: { consultationId: consultation.id },
    orderBy: { sentAt: 'desc' },
    take: 50,
    select: SHOWN,
  })
  return {
    section: nameOf(triage?.sectionId ?? null),
    supports: supports.map(({ sectionId, menu, id }) => ({
      id,
      menu,
      section: nameOf(sectionId ?? keepers.find(({ menuKey }) => menuKey === menu.key)?.sectionId ?? null),
    })),
    choosable: sections.filter(({ from, until }) => from <= today && (!until || until >= today)),
    transfers: await shown(tx, actor, rows, today),
  }
}

/** What waits to be accepted: of one's own section, for a manager of all sections. */
export async function listTransfersForMe(tx: Tx, actor: Actor & { bureauId: string }, today: string) {
  const rows = await tx.transfer.findMany({
    where: { bureauId: actor.bureauId, state: 'sent' },
    orderBy: { sentAt: 'asc' },
    take: 200,
    select: SHOWN,
  })
  return (await shown(tx, actor, rows, today)).filter(({ mayAnswer }) => mayAnswer)
}

type Row = { bureauId: string; state: string; toSectionId: string }

async function shown<R extends Row>(tx: Tx, actor: Actor, rows: readonly R[], today: string) {
  const sections = actor.bureauId ? await listSections(tx, actor.bureauId) : []
  const current = (id: string | null) => (id ? currentAmong(sections, id, today) : null)
  const own = current(actor.sectionId)?.id ?? null
  return rows.map((row) => {
    const to = current(row.toSectionId)
    return { ...row, to: to?.name ?? '', mayAnswer: canAnswerTransfer(actor, row, own, to?.id ?? null) }
  })
}

export type ShownTransfer = Awaited<ReturnType<typeof listTransfersForMe>>[number]
