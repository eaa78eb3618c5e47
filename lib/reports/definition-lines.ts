import { MEASURE_KEYS, MEASURES } from './measures'

type Say = (key: string) => string

/** What each measure means, in words, in the order of the columns `DEFINITION_COLUMNS`. */
export function definitionLines(say: Say) {
  return MEASURE_KEYS.map((key) => {
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
        say(`units.${figure}`),
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
