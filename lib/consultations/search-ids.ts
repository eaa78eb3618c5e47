import type { Tx } from '@/lib/db/client'
import { searchWords } from '@/lib/search/words'

const MOST = 2000

/** The consultations whose texts, as far as this person may read them, hold every word asked for. */
export async function searchIds(tx: Tx, asked: string): Promise<string[]> {
  const words = searchWords(asked)
  if (words.length === 0) return []
  const found = await tx.$queryRaw<{ consultation_id: string }[]>`
    SELECT consultation_id FROM app.search_consultations(${words}::text[], ${MOST}::int)`
  return found.map((row) => row.consultation_id)
}
