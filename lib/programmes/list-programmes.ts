import type { Actor, Public } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { dateOf } from '@/lib/japanese/day'
import { countEntries } from './read-numbers'
import { PUSH_TYPES, phaseOf, STANDING_STATES } from './states'

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
  const ids = rows.map(({ id }) => id)
  const counted = actor.role === 'headquarters' ? await countEntries(tx, ids) : await countOwn(tx, ids)
  return rows.map((row) => {
    const ofIt = counted.filter(({ programmeId }) => programmeId === row.id)
    return {
      ...{ ...row, phase: phaseOf(row, now) },
      entries: ofIt.reduce((sum, one) => sum + one.entries, 0),
      selected: ofIt.reduce((sum, one) => sum + one.selected, 0),
    }
  })
}

export type ListedProgramme = Awaited<ReturnType<typeof listProgrammes>>[number]

/** What this person may see of entries, counted. */
async function countOwn(tx: Tx, ids: readonly string[]) {
  const counted = await tx.programmeEntry.groupBy({
    by: ['programmeId', 'state'],
    where: { programmeId: { in: [...ids] }, state: { in: [...STANDING_STATES] } },
    _count: { _all: true },
  })
  return counted.map(({ programmeId, state, _count }) => ({
    ...{ programmeId, entries: _count._all },
    selected: state === 'selected' ? _count._all : 0,
  }))
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
