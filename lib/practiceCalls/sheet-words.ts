import { listThemeGroups } from '@/lib/consultations/choices'
import { STAGES } from '@/lib/consultations/states'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import enStates from '@/lib/i18n/messages/en/States.json'
import jaStates from '@/lib/i18n/messages/ja/States.json'
import { jstDate } from '@/lib/japanese/dates'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { listMunicipalitiesOf } from '@/lib/organisations/find-municipality'
import type { SheetWords } from './read-line'

/** Everything that a sheet of a prefecture may name: itself and its municipalities, themes and stages by every name. */
export async function readSheetWords(tx: Tx, prefectureCode: string): Promise<SheetWords> {
  const prefecture = await tx.organisation.findFirst({
    where: { kind: 'prefecture', prefectureCode },
    select: { id: true, code: true, name: true, nameEn: true },
  })
  const towns = await listMunicipalitiesOf(tx, prefectureCode)
  const places = [...towns, ...(prefecture ? [prefecture] : [])]
  const themes = (await listThemeGroups(tx)).flatMap((group) => group.themes)
  return {
    municipalities: named(
      places.flatMap(({ id, code, name, nameEn }) =>
        [name, nameEn, code, code?.slice(0, 5), `${prefecture?.name ?? ''}${name}`].map(
          (word) => [word, { id, code: code ?? '' }] as const,
        ),
      ),
    ),
    themes: named(
      themes.flatMap(({ key, name, nameEn, aliases }) =>
        [...aliases, nameEn, name].map((word) => [word, key] as const),
      ),
    ),
    stages: named(STAGES.flatMap((key) => [jaStates, enStates].map(({ stage }) => [stage[key], key] as const))),
    today: jstDate(await readClock(tx)),
  }
}

function named<Value>(words: readonly (readonly [string | null | undefined, Value])[]): Map<string, Value> {
  return new Map(words.flatMap(([word, value]) => (word ? [[normaliseForSearch(word), value] as const] : [])))
}
