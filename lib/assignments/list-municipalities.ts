import type { Actor } from '@/lib/actor/actor'
import { OPEN_STATES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { dayOf } from '@/lib/japanese/day'
import { matchesOrganisation } from '@/lib/organisations/search'
import { validOn } from './day'
import type { Filters } from './filters'

export const PAGE_SIZE = 100

type Current = { name: string; from: string; until: string | null }
export type AssignedPlace = {
  id: string
  code: string
  name: string
  nameEn: string | null
  kana: string | null
  kind: string
  officer: Current | null
  deputies: Current[]
  open: number
}

/** Municipalities and prefectures of the bureau by code, each with its officer and deputies today and its open consultations. */
export async function listMunicipalities(
  tx: Tx,
  actor: Actor,
  filters: Filters,
  today: string,
): Promise<{ places: AssignedPlace[]; next: string | null }> {
  const named = { kind: 'officer', ...validOn(today) }
  const rows = await tx.organisation.findMany({
    where: {
      bureauId: actor.bureauId,
      kind: { in: ['prefecture', 'municipality'] },
      endedOn: null,
      ...(filters.prefecture ? { prefectureCode: filters.prefecture } : {}),
      ...(filters.after ? { code: { gt: filters.after } } : {}),
      AND: [
        filters.gap ? { assignments: { none: named } } : {},
        filters.officer ? { assignments: { some: { membershipId: filters.officer, ...validOn(today) } } } : {},
        matchesOrganisation(filters.q),
      ],
    },
    select: { id: true, code: true, name: true, nameEn: true, kana: true, kind: true },
    orderBy: { code: 'asc' },
    take: PAGE_SIZE + 1,
  })
  const shown = rows.slice(0, PAGE_SIZE)
  const ids = shown.map(({ id }) => id)
  const assigned = await listCurrent(tx, ids, today)
  const open = await countOpen(tx, ids)
  const places = shown.map((row) => {
    const own = assigned.filter(({ organisationId }) => organisationId === row.id)
    return {
      ...row,
      code: row.code ?? '',
      officer: own.find(({ kind }) => kind === 'officer') ?? null,
      deputies: own.filter(({ kind }) => kind === 'deputy'),
      open: open.get(row.id) ?? 0,
    }
  })
  return { places, next: rows.length > PAGE_SIZE ? (shown.at(-1)?.code ?? null) : null }
}

async function listCurrent(tx: Tx, organisationIds: string[], today: string) {
  const rows = await tx.assignment.findMany({
    where: { organisationId: { in: organisationIds }, ...validOn(today) },
    select: {
      organisationId: true,
      kind: true,
      validFrom: true,
      validUntil: true,
      membership: { select: { user: { select: { name: true } } } },
    },
    orderBy: { validFrom: 'asc' },
  })
  return rows.map(({ organisationId, kind, validFrom, validUntil, membership }) => ({
    organisationId,
    kind,
    name: membership.user.name,
    from: dayOf(validFrom),
    until: validUntil ? dayOf(validUntil) : null,
  }))
}

async function countOpen(tx: Tx, organisationIds: string[]): Promise<Map<string, number>> {
  const groups = await tx.consultation.groupBy({
    by: ['askingOrganisationId'],
    where: { askingOrganisationId: { in: organisationIds }, state: { in: [...OPEN_STATES] } },
    _count: { _all: true },
  })
  return new Map(groups.map((group) => [group.askingOrganisationId, group._count._all]))
}
