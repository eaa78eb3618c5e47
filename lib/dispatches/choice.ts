import type { Tx } from '@/lib/db/client'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { OfferInput } from './offer-input'
import { readSuggestion } from './read-suggestion'

type Choice = { refusal: Refusal | null; chosen: { suggestionId: string | null; rank: number | null } }

/**
 * How the choice of an advisor stands to what was suggested. The first of the ranking and the municipality's first wish
 * need no word; whoever else is chosen, or without asking for candidates, is chosen with the reason.
 */
export async function refuseChoice(
  tx: Tx,
  supportId: string,
  { advisorId, overrideReason }: OfferInput,
): Promise<Choice> {
  const suggestion = await readSuggestion(tx, supportId)
  const rank = suggestion?.results.ranked.find((one) => one.advisorId === advisorId)?.rank ?? null
  const wishes = await tx.dispatchWish.findFirst({
    where: { supportId },
    orderBy: [{ wishedAt: 'desc' }, { id: 'desc' }],
    select: { advisorIds: true },
  })
  const isExpected = rank === 1 || (rank !== null && wishes?.advisorIds[0] === advisorId)
  const refusal = isExpected || overrideReason !== '' ? null : refuse('overrideReason', 'overrideReason')
  return { refusal, chosen: { suggestionId: suggestion?.id ?? null, rank } }
}
