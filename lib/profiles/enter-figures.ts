import { type Actor, sideOf } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { jstDate } from '@/lib/japanese/dates'
import { dateColumn } from '@/lib/japanese/day'
import type { FigureKind } from './figure-kinds'
import type { FiguresInput } from './input'
import { ofPlace, takePlace } from './place'

type Entered = { kind: FigureKind; value: number; note: string }

/**
 * Puts figures on record as of one day from one source, by the office itself or by its desk. A figure of the same day is
 * superseded and stays readable; rates that follow from two counts are worked out and say so.
 */
export async function enterFigures(
  tx: Tx,
  actor: Actor,
  code: string | undefined,
  { asOf, source, note, areaId, figures }: FiguresInput,
): Promise<{ entered: number } | Refusal> {
  const place = await takePlace(tx, actor, code)
  const now = await readClock(tx)
  if (asOf > jstDate(now)) return refuse('asOf', 'past')
  if (figures.length === 0) return refuse('population', 'oneFigure')
  const wrong = partLargerThanWhole(figures)
  if (wrong) return refuse(wrong, 'partOfWhole')
  const area = areaId ? await tx.livingArea.count({ where: { id: areaId, organisationId: place.id } }) : 1
  if (area === 0) return refuse('areaId', 'choose')

  const all = withRates(figures.map((one) => ({ ...one, note })))
  const at = { organisationId: place.id, areaId, asOf: dateColumn(asOf) }
  await tx.figure.updateMany({
    where: { ...at, kind: { in: all.map(({ kind }) => kind) }, supersededAt: null },
    data: { supersededAt: now },
  })
  await tx.figure.createMany({
    data: all.map((one) => ({
      ...{ ...one, ...at, ...ofPlace(place), scope: place.kind, source },
      ...{ authorName: actor.name, authorSide: sideOf(actor), enteredAt: now },
    })),
  })
  return { entered: all.length }
}

const PARTS = [
  ['population_65plus', 'population'],
  ['population_75plus', 'population'],
  ['population_75plus', 'population_65plus'],
] as const

function partLargerThanWhole(figures: FiguresInput['figures']): FigureKind | null {
  const value = (kind: FigureKind) => figures.find((one) => one.kind === kind)?.value
  const wrong = PARTS.find(([part, whole]) => (value(part) ?? 0) > (value(whole) ?? Number.POSITIVE_INFINITY))
  if (wrong) return wrong[0]
  return figures.find(({ kind, value }) => kind.includes('rate') && value > 100)?.kind ?? null
}

const RATES = [
  ['ageing_rate', 'population_65plus', 'population'],
  ['rate_75plus', 'population_75plus', 'population'],
  ['certification_rate', 'certified_count', 'population_65plus'],
] as const

/** A rate that was not typed follows from its counts, to a tenth of a per cent, from the same source. */
function withRates(figures: Entered[]): Entered[] {
  const value = (kind: FigureKind) => figures.find((one) => one.kind === kind)?.value
  const worked = RATES.flatMap(([kind, part, whole]) => {
    const [of, all] = [value(part), value(whole)]
    if (value(kind) !== undefined || of === undefined || !all) return []
    return [{ kind, value: Math.round((of / all) * 1000) / 10, note: WORKED_OUT }]
  })
  return [...figures, ...worked]
}

/** The note of a rate that nobody typed; pages say it in words. */
export const WORKED_OUT = 'worked_out'
