import type { Tx } from '@/lib/db/client'
import { FIGURE_KINDS, type FigureKind, type Unit } from './figure-kinds'
import type { Place } from './place'

/** A figure as pages show it. */
export type Figure = {
  value: number
  asOf: Date | null
  asOfText: string
  source: string
  note: string
  authorName: string
  authorSide: string
  enteredAt: Date
}

/** One kind of figure: how it went over the years, and how the prefecture and the nation stand; null where there is no figure. */
export type FigureLine = {
  kind: FigureKind
  unit: Unit
  decimals: number
  isComparable: boolean
  history: Figure[]
  latest: Figure | null
  change: number | null
  prefecture: Figure | null
  nation: Figure | null
}

/** Far more than any office enters in ten years. */
const MOST = 3000

/** All figures of a place that hold, by kind, the oldest first, beside the latest of its prefecture and of the nation. One question. */
export async function readFigures(tx: Tx, place: Place): Promise<FigureLine[]> {
  const rows = await tx.figure.findMany({
    where: {
      supersededAt: null,
      OR: [
        { organisationId: place.id, areaId: null },
        { scope: 'prefecture', prefectureCode: place.prefectureCode },
        { scope: 'nation' },
      ],
    },
    orderBy: { asOf: { sort: 'asc', nulls: 'first' } },
    take: MOST,
    select: {
      ...{ scope: true, organisationId: true, kind: true, value: true, asOf: true, asOfText: true, source: true },
      ...{ note: true, authorName: true, authorSide: true, enteredAt: true },
    },
  })
  return FIGURE_KINDS.map(({ key: kind, ...about }) => {
    const ofKind = rows.filter((row) => row.kind === kind)
    const history = ofKind.filter((row) => row.organisationId === place.id)
    const others = place.kind === 'prefecture' ? [] : ofKind.filter(({ scope }) => scope === 'prefecture')
    return {
      ...{ kind, ...about, history, change: changeOf(history) },
      latest: history.at(-1) ?? null,
      prefecture: others.at(-1) ?? null,
      nation: ofKind.filter(({ scope }) => scope === 'nation').at(-1) ?? null,
    }
  })
}

function changeOf(history: readonly Figure[]): number | null {
  const [before, now] = [history.at(-2), history.at(-1)]
  return before && now ? Math.round((now.value - before.value) * 100) / 100 : null
}

/** When the office last said that its figures still hold, or entered one; null when it never did. */
export async function readConfirmation(tx: Tx, placeId: string) {
  return await tx.profileConfirmation.findFirst({
    where: { organisationId: placeId },
    orderBy: { confirmedAt: 'desc' },
    select: { confirmedAt: true, authorName: true, authorSide: true },
  })
}
