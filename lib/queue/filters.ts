import { CHANNELS, CONSULTATION_KINDS, CONSULTATION_STATES, PRIORITIES } from '@/lib/consultations/states'

/** On whom an open consultation can wait. */
export const WAITING = ['desk', 'municipality', 'other'] as const

/** How an answer can stand against its day. */
export const DUE = ['late', 'today', 'week', 'later', 'paused', 'answered'] as const
export type Due = (typeof DUE)[number]

/** The officer of consultations that have none. */
export const NOBODY = 'none'

/** Conditions of which several values can be chosen at once, as they stand in the queue's address. */
export const CHOICE_NAMES = [
  'state',
  'priority',
  'prefecture',
  'theme',
  'menu',
  'officer',
  'section',
  'waiting',
  'channel',
  'kind',
  'due',
] as const
export type ChoiceName = (typeof CHOICE_NAMES)[number]
export type Chosen = Partial<Record<ChoiceName, readonly string[]>>

const FIXED: Partial<Record<ChoiceName, readonly string[]>> = {
  state: CONSULTATION_STATES.filter((state) => state !== 'draft'),
  priority: PRIORITIES,
  waiting: WAITING,
  channel: CHANNELS,
  kind: CONSULTATION_KINDS,
  due: DUE,
}
const MOST = 50

/** The values of one condition that can hold at all, each once; a value that nobody could choose is left out. */
export function readChosen(name: ChoiceName, typed: readonly string[]): string[] {
  const fixed = FIXED[name]
  const fits = (value: string) => {
    if (name === 'officer') return value === NOBODY || isUuid(value)
    if (name === 'section') return isUuid(value)
    return value !== '' && (!fixed || fixed.includes(value))
  }
  return [...new Set(typed.filter(fits))].slice(0, MOST)
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
}
