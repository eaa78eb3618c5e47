import { z } from 'zod'
import { CONSULTATION_STATES } from '@/lib/consultations/states'
import { SEARCH_KINDS } from './kinds'

const LONGEST = 200
const one = (value: unknown) => (Array.isArray(value) ? value[0] : value)
const text = (longest: number) =>
  z.preprocess(
    (value) => (typeof one(value) === 'string' ? String(one(value)).replaceAll('\0', '').trim().slice(0, longest) : ''),
    z.string(),
  )
const orNone = <T extends z.ZodType>(schema: T) => z.preprocess(one, schema.optional().catch(undefined))

/** What is looked for and how it is narrowed down, as the address says it. What cannot be followed is left out. */
export const SearchInput = z.object({
  q: text(LONGEST),
  where: orNone(z.enum(SEARCH_KINDS)),
  state: orNone(z.enum(CONSULTATION_STATES).exclude(['draft'])),
  prefecture: orNone(z.string().regex(/^\d{6}$/)),
  theme: orNone(z.string().regex(/^[a-z0-9_]{1,60}$/)),
  year: orNone(z.coerce.number().int().min(2000).max(2100)),
  officer: orNone(z.uuid()),
  /** Only as typed: no synonyms, no municipality taken for a condition. */
  exact: orNone(z.literal('yes')),
  after: text(40),
})
export type SearchInput = z.infer<typeof SearchInput>

const NARROWING = ['where', 'state', 'prefecture', 'theme', 'year', 'officer'] as const

/** Whether any condition beside the words is set. */
export function isNarrowed(asked: SearchInput): boolean {
  return NARROWING.some((name) => asked[name] !== undefined)
}

/** The same search with something changed, as an address. */
export function searchAddress(base: string, asked: SearchInput, change: Partial<SearchInput>): string {
  const set = Object.entries({ ...asked, after: '', ...change }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  )
  return `${base}?${new URLSearchParams(set)}`
}
