import type { Tx } from '@/lib/db/client'
import type { PartnersAddress } from './address'
import { listOffices, listPartnerChoices, type OfficeRow, type PartnerChoices } from './list-offices'

/** The offices in charge of a theme at one place; `code` is a prefecture's, or of one municipality that an office names by itself. */
export type CoverageCell = { code: string; offices: { id: string; name: string; nameEn: string | null }[] }
export type CoverageRow = { theme: PartnerChoices['themes'][number]; cells: CoverageCell[] }
type Place = { code: string; prefectureCode: string; name: string; nameEn: string | null }

/**
 * Which office is in charge of which theme where: a row for each theme, a cell for each prefecture; with one prefecture
 * chosen also for its municipalities that an office names by themselves. A cell without an office is a hole, one with several an overlap.
 */
export async function readCoverage(tx: Tx, bureauId: string, { theme, prefecture, show }: PartnersAddress) {
  const offices = await listOffices(tx, bureauId, {})
  const choices = await listPartnerChoices(tx, bureauId)
  const handled = new Set(offices.flatMap(({ partnerThemes }) => partnerThemes.map((one) => one.theme.key)))
  const places = placesOf(choices, offices, prefecture)
  const rows = choices.themes
    .filter(({ key }) => (theme ? key === theme : show === 'all' || handled.has(key)))
    .map((one) => ({ theme: one, cells: places.map((place) => cellOf(place, one.key, offices)) }))
    .filter(({ cells }) => show !== 'holes' || cells.some((cell) => cell.offices.length === 0))
    .filter(({ cells }) => show !== 'overlaps' || cells.some((cell) => cell.offices.length > 1))
  return { rows, places, choices }
}

function placesOf({ prefectures }: PartnerChoices, offices: readonly OfficeRow[], prefecture?: string): Place[] {
  const all = prefectures.flatMap(({ code, ...name }) => (code ? [{ ...name, code, prefectureCode: code }] : []))
  if (!prefecture) return all
  const named = offices.flatMap(({ territories }) =>
    territories.flatMap(({ area: { code, kind, prefectureCode, ...name } }) =>
      code && kind === 'municipality' && prefectureCode === prefecture ? [{ ...name, code, prefectureCode }] : [],
    ),
  )
  const municipalities = [...new Map(named.map((place) => [place.code, place])).values()]
  return [...all.filter(({ code }) => code === prefecture), ...municipalities]
}

/** An office covers a municipality by naming it, or by its whole prefecture. */
function cellOf(place: Place, theme: string, offices: readonly OfficeRow[]): CoverageCell {
  const covering = offices.filter(
    ({ partnerThemes, territories }) =>
      partnerThemes.some((one) => one.theme.key === theme) &&
      territories.some(({ area: { code } }) => code === place.code || code === place.prefectureCode),
  )
  return { code: place.code, offices: covering.map(({ id, name, nameEn }) => ({ id, name, nameEn })) }
}
