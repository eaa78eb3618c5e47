import type { Tx } from '@/lib/db/client'
import { keepPlans } from '@/lib/db/keep-plans'
import { type FoundMunicipality, findMunicipalities } from '@/lib/organisations/find-municipality'
import { countOfMunicipalities } from './count-of-municipalities'
import type { SearchInput } from './filters'
import { readPlaces } from './places'
import { readReceiptNumber } from './receipt-number'
import { type Conditions, isReceived, searchConsultations } from './search'
import { asTyped, withSynonyms } from './synonyms'
import { searchWords } from './words'

const MUNICIPALITIES = 5

/** A municipality that the words name, and how many consultations it has. */
export type NamedMunicipality = FoundMunicipality & { count: number }

/**
 * Everything the search page shows: the consultation whose number was typed, the municipalities that the words name with
 * their consultations, and the texts in which the words occur. A municipality named beside other words narrows the search.
 */
export async function readSearchPage(tx: Tx, bureauId: string, asked: SearchInput) {
  await keepPlans(tx)
  const number = readReceiptNumber(asked.q)
  const words = searchWords(asked.q)
  const places = asked.exact ? noPlaces(words) : await readPlaces(tx, bureauId, words)
  const { municipalities, prefectures, rest } = places
  const named =
    municipalities.length > 0 ? municipalities : await findMunicipalities(tx, { bureauId }, asked.q, MUNICIPALITIES + 1)
  const shown = named.slice(0, MUNICIPALITIES)
  const counts = await countOfMunicipalities(
    tx,
    bureauId,
    shown.map(({ id }) => id),
  )
  const looked = asked.exact ? asTyped(rest) : await withSynonyms(tx, rest)
  return {
    number: number && (await isReceived(tx, number)) ? number : null,
    municipalities: shown.map((one): NamedMunicipality => ({ ...one, count: counts.get(one.id) ?? 0 })),
    moreMunicipalities: named.length > MUNICIPALITIES,
    places: [...prefectures, ...municipalities],
    words: looked,
    found: await searchConsultations(tx, looked, conditionsOf(asked, places), asked.after),
    isAsked: words.length > 0,
  }
}

export type SearchPage = Awaited<ReturnType<typeof readSearchPage>>

function noPlaces(words: string[]) {
  return { municipalities: [], prefectures: [], rest: words }
}

function conditionsOf(
  asked: SearchInput,
  { municipalities, prefectures }: Awaited<ReturnType<typeof readPlaces>>,
): Conditions {
  const { where, state, theme, year, officer } = asked
  const prefecture = prefectures[0]?.code ?? undefined
  return {
    ...{ where, state, theme, year, officer, prefecture: asked.prefecture ?? prefecture },
    ...(municipalities.length > 0 ? { organisationIds: municipalities.map(({ id }) => id) } : {}),
  }
}
