import type { Tx } from '@/lib/db/client'
import { toHiragana } from '@/lib/japanese/kana'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { shortName, shortReading } from '@/lib/japanese/short-name'
import type { FoundMunicipality } from '@/lib/organisations/find-municipality'

type Place = FoundMunicipality & { kind: string; prefectureCode: string }

/** What of a search names municipalities, and what is left to look for in texts. */
export type Places = { municipalities: FoundMunicipality[]; prefectures: FoundMunicipality[]; rest: string[] }

/**
 * 「益城町 移動」 names a municipality and asks for a word: the municipality becomes a condition. A place may be written in
 * kanji of any form, in kana, as code, with its prefecture, and without 市 or 町 where only one is called so.
 */
export async function readPlaces(tx: Tx, bureauId: string, words: readonly string[]): Promise<Places> {
  const found: Places = { municipalities: [], prefectures: [], rest: [] }
  if (words.length < 2) return { ...found, rest: [...words] }
  const all = await listPlaces(tx, bureauId)
  for (const word of words) {
    const meant = placesOf(word, all)
    if (meant.length === 0) found.rest.push(word)
    for (const place of meant) (place.kind === 'prefecture' ? found.prefectures : found.municipalities).push(place)
  }
  return found.rest.length > 0 ? found : { municipalities: [], prefectures: [], rest: [...words] }
}

function placesOf(word: string, all: readonly Place[]): Place[] {
  const reading = toHiragana(word)
  const fully = all.filter(({ name, kana, code, prefecture, nameEn }) =>
    [normaliseForSearch(name), normaliseForSearch(`${prefecture}${name}`), code, kana, nameEn?.toLowerCase()].some(
      (called) => called === word || called === reading,
    ),
  )
  if (fully.length > 0) return fully
  const shortly = all.filter(
    ({ name, kana }) =>
      word.length > 1 && (shortName(normaliseForSearch(name)) === word || shortReading(kana ?? '') === reading),
  )
  const prefecture = shortly.filter(({ kind }) => kind === 'prefecture')
  if (prefecture.length > 0) return prefecture
  return shortly.length === 1 ? shortly : []
}

async function listPlaces(tx: Tx, bureauId: string): Promise<Place[]> {
  return await tx.$queryRaw<Place[]>`
    SELECT o.id, o.kind, o.code, o.name, o.name_en AS "nameEn", o.kana, p.name AS prefecture, p.name_en AS "prefectureEn",
      o.prefecture_code AS "prefectureCode"
    FROM organisations o JOIN organisations p ON p.code = o.prefecture_code
    WHERE o.bureau_id = ${bureauId}::uuid AND o.kind IN ('municipality', 'prefecture') ORDER BY o.code`
}
