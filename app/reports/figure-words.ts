import type { Figure } from '@/lib/reports/figures'
import { MEASURES, type MeasureKey } from '@/lib/reports/measures'

type Say = (key: string, values?: Record<string, number>) => string

/** A figure as it is read, with its unit; a dash where there is nothing to tell. */
export function figureWords(measure: MeasureKey, { value }: Figure, say: Say): { value: string; unit?: string } {
  const { figure } = MEASURES[measure]
  if (value === null) return { value: say('noFigure') }
  switch (figure) {
    case 'share':
      return { value: say('percent', { value: value * 100 }) }
    case 'mean':
      return { value: say('points', { value }), unit: say(`units.${figure}`) }
    case 'median':
      return { value: say('number', { value }), unit: say(`units.${figure}`) }
    case 'sum':
      return { value: say('number', { value }), unit: say(`units.${figure}`) }
    case 'count':
      return { value: say('number', { value }), unit: say(`units.of_${MEASURES[measure].counts}`) }
  }
}

/** How much a figure differs from the one of the period beside it, in its own unit; nothing where either is missing. */
export function differenceWords(measure: MeasureKey, now: Figure, then: Figure, say: Say): string | null {
  if (now.value === null || then.value === null) return null
  const { figure } = MEASURES[measure]
  const by = now.value - then.value
  if (figure === 'share') return say('beside.points', { by: by * 100 })
  return say(figure === 'mean' ? 'beside.mean' : 'beside.by', { by })
}
