import type { Actor, Public } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { PUSH_TYPES, phaseOf } from './states'

const PROGRAMME = {
  ...{ id: true, fiscalYear: true, type: true, bureauId: true, name: true, state: true, themeKeys: true, quota: true },
  ...{ opensAt: true, closesAt: true, words: true, contact: true, excessReason: true, decidedAt: true },
  ...{ decidedByName: true, publishedAt: true, publishedByName: true, version: true },
  bureau: { select: { name: true, nameEn: true } },
} as const

/** More than all types of all bureaus in ten years. */
const MOST = 400

/** Programmes as this person may see them, the latest year first: a bureau's own part and the national ones; for headquarters all of them. */
export async function listProgrammes(tx: Tx, actor: Actor) {
  const now = await readClock(tx)
  const mine = actor.bureauId ? { OR: [{ bureauId: null }, { bureauId: actor.bureauId }] } : {}
  const rows = await tx.programme.findMany({
    where: mine,
    orderBy: [{ fiscalYear: 'desc' }, { type: 'asc' }, { bureauId: 'asc' }],
    take: MOST,
    select: PROGRAMME,
  })
  const counted = await tx.programmeEntry.groupBy({
    by: ['programmeId', 'state'],
    where: { programmeId: { in: rows.map(({ id }) => id) } },
    _count: { _all: true },
  })
  return rows.map((row) => ({
    ...{ ...row, phase: phaseOf(row, now) },
    entries: countOf(counted, row.id, ['sent', 'selected', 'not_selected']),
    selected: countOf(counted, row.id, ['selected']),
  }))
}

export type ListedProgramme = Awaited<ReturnType<typeof listProgrammes>>[number]
type Counted = { programmeId: string; state: string; _count: { _all: number } }

function countOf(counted: readonly Counted[], id: string, states: readonly string[]): number {
  return counted
    .filter(({ programmeId, state }) => programmeId === id && states.includes(state))
    .reduce((sum, { _count }) => sum + _count._all, 0)
}

/** One programme with its criteria; null when it is not this person's to see. */
export async function readProgramme(tx: Tx, id: string) {
  const now = await readClock(tx)
  const row = await tx.programme.findUnique({
    where: { id },
    select: {
      ...PROGRAMME,
      criteria: { orderBy: { sort: 'asc' }, select: { id: true, name: true, weight: true } },
    },
  })
  return row && { ...row, phase: phaseOf(row, now) }
}

export type Programme = NonNullable<Awaited<ReturnType<typeof readProgramme>>>

/** What is announced and can be applied to: for the public, and for a municipality its own bureau's and the national ones. */
export async function listAnnounced(tx: Tx, reader: Actor | Public) {
  const now = await readClock(tx)
  const bureauId = reader.kind === 'member' ? reader.bureauId : null
  const rows = await tx.programme.findMany({
    where: {
      state: 'announced',
      type: { notIn: [...PUSH_TYPES] },
      ...(bureauId ? { OR: [{ bureauId: null }, { bureauId }] } : {}),
    },
    orderBy: [{ closesAt: 'asc' }, { type: 'asc' }],
    take: 50,
    select: PROGRAMME,
  })
  return rows.map((row) => ({ ...row, phase: phaseOf(row, now) }))
}

export type Announced = Awaited<ReturnType<typeof listAnnounced>>[number]

/** Names of themes by key, in both languages. */
export async function listThemeNames(tx: Tx) {
  return await tx.theme.findMany({
    where: { OR: [{ retiredOn: null }, { retiredOn: { gt: dateOf(await readClock(tx)) } }] },
    orderBy: { sort: 'asc' },
    select: { key: true, name: true, nameEn: true },
  })
}

export type ThemeName = Awaited<ReturnType<typeof listThemeNames>>[number]
