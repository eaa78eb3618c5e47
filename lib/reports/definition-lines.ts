import { MEASURES, type MeasureKey } from './measures'

type Say = (key: string) => string

/** What these measures mean, in words, in the order of the columns `DEFINITION_COLUMNS`. */
export function definitionLines(keys: readonly MeasureKey[], say: Say) {
  return keys.map((key) => {
    const { counts, date, days, pauses, figure } = MEASURES[key]
    return {
      key,
      words: [
        say(`measures.${key}.name`),
        say(`measures.${key}.counted`),
        say(`counts.${counts}`),
        say(`dates.${date}`),
        say(`days.${days}`),
        say(pauses ? 'pauses.yes' : 'pauses.no'),
        say(`measures.${key}.missing`),
        say(`figures.${figure}`),
        say(figure === 'count' ? `units.of_${counts}` : `units.${figure}`),
      ],
    }
  })
}

export const DEFINITION_COLUMNS = [
  'measure',
  'counted',
  'counts',
  'date',
  'days',
  'pauses',
  'missing',
  'figure',
  'unit',
] as const
