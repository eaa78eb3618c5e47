import { oneOf, type ReportAddress, readAddress, type Search, writeAddress } from '../address'
import { type Need, SIDES } from './need'

/** The address of a page about one need: the report it stands in, and which need it is. */
export function writeGapAddress(path: string, { theme, by, place }: Need, address: ReportAddress): string {
  return writeAddress(path, address, { gap_theme: theme, gap_by: by, gap_place: place })
}

const FROM_GAPS = 'gaps'

/** What a list behind a number takes along of the page of needs it was opened from, so that one comes back to it as it was. */
export function fromGaps(address: ReportAddress): Record<string, string> {
  return { [FROM_GAPS]: writeAddress('', address) || '?' }
}

/** The page of needs that a list was opened from; null when it was opened from another report. */
export function gapsItCameFrom(search: Search): string | null {
  const query = oneOf(search, FROM_GAPS)
  return query?.startsWith('?')
    ? writeAddress('/reports/gaps', readAddress(Object.fromEntries(new URLSearchParams(query))))
    : null
}

/** Which need an address is about, and what the report is narrowed down by; null when it names none. */
export function readGapAddress(search: Search): { need: Need; address: ReportAddress } | null {
  const [theme, place] = [oneOf(search, 'gap_theme'), oneOf(search, 'gap_place')]
  const by = SIDES.find((side) => side === oneOf(search, 'gap_by'))
  return theme && place && by ? { need: { theme, by, place }, address: readAddress(search) } : null
}
