import type { Row } from './insert'

type Given = { before: unknown; after: unknown }

/** What an answer says beside its first indicator: sometimes one with both values, moved or not, sometimes one without its second. */
export function moreIndicators(isAnswered: boolean, before: number | null, usefulness: number | null): string {
  if (!isAnswered || before === 5) return '[]'
  const after = before === null ? null : usefulness === 4 ? '40' : '55'
  const given = { indicator: '参加者', unit: '人', before: '40', beforeOn: null, after, afterOn: null }
  return JSON.stringify(before === null && usefulness === 2 ? [] : [given])
}

/** Whether an answer came with an indicator with both its values. */
export function measuredOf(e: Row): 'measured' | 'partly' | 'without' {
  const given = indicatorsOf(e)
  if (given.length === 0) return 'without'
  return given.some(isWhole) ? 'measured' : 'partly'
}

/** The same, and whether one of them has moved. */
export function movedOf(e: Row): 'moved' | 'unmoved' | 'partly' | 'without' {
  const whole = indicatorsOf(e).filter(isWhole)
  if (whole.length === 0) return measuredOf(e) === 'partly' ? 'partly' : 'without'
  return whole.some(({ before, after }) => Number(before) !== Number(after)) ? 'moved' : 'unmoved'
}

function indicatorsOf({ indicator, before, after, more_indicators }: Row): Given[] {
  const more: Given[] = JSON.parse(String(more_indicators ?? '[]'))
  return indicator === '' ? more : [{ before, after }, ...more]
}

function isWhole({ before, after }: Given): boolean {
  return before !== null && after !== null
}
