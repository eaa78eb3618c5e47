import type { Tx } from '@/lib/db/client'
import { Inputs, Results } from './suggestion-shape'

/** The latest suggestion for a support as it was made; null when none was asked for. */
export async function readSuggestion(tx: Tx, supportId: string) {
  const found = await tx.dispatchSuggestion.findFirst({
    where: { supportId },
    orderBy: [{ madeAt: 'desc' }, { id: 'desc' }],
    select: { id: true, inputs: true, results: true, madeAt: true, madeByName: true },
  })
  return found && { ...found, inputs: Inputs.parse(found.inputs), results: Results.parse(found.results) }
}

export type SuggestionRead = NonNullable<Awaited<ReturnType<typeof readSuggestion>>>
