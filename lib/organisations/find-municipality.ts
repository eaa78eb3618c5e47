import type { Tx } from '@/lib/db/client'
import { sql } from '@/lib/db/sql'
import { toHiragana } from '@/lib/japanese/kana'

/** A municipality or prefecture that may ask, as one tells it from others of the same name. */
export type FoundMunicipality = {
  id: string
  code: string | null
  name: string
  nameEn: string | null
  kana: string | null
  prefecture: string
  prefectureEn: string | null
}

/** Where to look: the whole area of a bureau, prefectures included, or the municipalities of one prefecture. */
type Area = { bureauId: string } | { prefectureCode: string }

/**
 * Municipalities (and prefectures) of an area by 団体コード, kanji, kana or English name, in any width;
 * 「熊本県益城町」 and 「熊本 ましき」 find it too. The very name comes first.
 */
export async function findMunicipalities(tx: Tx, area: Area, typed: string, most = 20): Promise<FoundMunicipality[]> {
  const within =
    'bureauId' in area
      ? sql`o.bureau_id = ${area.bureauId}::uuid AND o.kind IN ('municipality', 'prefecture')`
      : sql`o.prefecture_code = ${area.prefectureCode} AND o.kind = 'municipality'`
  const words = wordsOf(typed)
  if (words.length === 0) return []
  return await tx.$queryRaw<FoundMunicipality[]>`
    SELECT o.id, o.code, o.name, o.name_en AS "nameEn", o.kana, p.name AS prefecture, p.name_en AS "prefectureEn"
    FROM organisations o JOIN organisations p ON p.code = o.prefecture_code
    WHERE ${within} AND o.ended_on IS NULL
      AND NOT EXISTS (
        SELECT FROM unnest(${words}::text[], ${words.map(toHiragana)}::text[]) AS typed (word, reading)
        WHERE NOT (starts_with(o.code, word) OR starts_with(o.kana, reading)
          OR position(word IN CASE WHEN o.id = p.id THEN o.name ELSE p.name || o.name END) > 0
          OR starts_with(lower(o.name_en), word)))
    ORDER BY (o.name = ${words.join('')}) DESC, (o.kind = 'municipality') DESC, o.code
    LIMIT ${most}::int`
}

/** More than any bureau has. */
const MOST_MEANT = 1000

/** Those meant by what was typed as a condition: the one of that very name or code when there is one, else all that fit. */
export async function municipalitiesMeant(tx: Tx, bureauId: string, typed: string): Promise<FoundMunicipality[]> {
  const found = await findMunicipalities(tx, { bureauId }, typed, MOST_MEANT)
  const word = wordsOf(typed).join('')
  const exact = found.filter(({ name, code, prefecture }) => [name, code, `${prefecture}${name}`].includes(word))
  return exact.length > 0 ? exact : found
}

function wordsOf(typed: string): string[] {
  const written = typed.normalize('NFKC').replaceAll('\0', '').toLowerCase().trim()
  return written.split(/\s+/).filter(Boolean).slice(0, 10)
}

/** The municipality or prefecture of a bureau's area with exactly this 団体コード; null when there is none. */
export async function findAsking(tx: Tx, bureauId: string, code: string): Promise<FoundMunicipality | null> {
  const found = await findMunicipalities(tx, { bureauId }, code)
  return found.find((one) => one.code === code) ?? null
}

/** All municipalities of a prefecture, in the order of their codes. */
export async function listMunicipalitiesOf(tx: Tx, prefectureCode: string) {
  return await tx.organisation.findMany({
    where: { kind: 'municipality', prefectureCode, endedOn: null },
    orderBy: { code: 'asc' },
    select: { id: true, code: true, name: true, nameEn: true, kana: true },
  })
}
