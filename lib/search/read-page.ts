import type { Tx } from '@/lib/db/client'
import { type FoundMunicipality, findMunicipalities } from '@/lib/organisations/find-municipality'
import { countOfMunicipalities } from './count-of-municipalities'
import { readReceiptNumber } from './receipt-number'
import { isReceived, searchConsultations } from './search'
import { searchWords } from './words'

const MUNICIPALITIES = 5

/** A municipality that the words name, and how many consultations it has. */
export type NamedMunicipality = FoundMunicipality & { count: number }

/**
 * Everything the search page shows: the consultation whose number was typed, the municipalities that the words name with
 * their consultations, and the texts in which the words occur.
 */
export async function readSearchPage(tx: Tx, bureauId: string, typed: string, after?: string) {
  const number = readReceiptNumber(typed)
  const words = searchWords(typed)
  const named = await findMunicipalities(tx, { bureauId }, typed, MUNICIPALITIES + 1)
  const shown = named.slice(0, MUNICIPALITIES)
  const counts = await countOfMunicipalities(
    tx,
    bureauId,
    shown.map(({ id }) => id),
  )
  return {
    number: number && (await isReceived(tx, number)) ? number : null,
    municipalities: shown.map((one): NamedMunicipality => ({ ...one, count: counts.get(one.id) ?? 0 })),
    moreMunicipalities: named.length > MUNICIPALITIES,
    found: await searchConsultations(tx, words, after),
    isAsked: words.length > 0,
  }
}
