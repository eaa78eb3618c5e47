import type { Tx } from '@/lib/db/client'
import type { AnswerInput } from './input'

type Suggested = { id: string | null; name: string }

/** The other office a party names in declining: one of the same bureau's directory, one typed, or none. Null when the one chosen is not in the directory. */
export async function findSuggested(
  tx: Tx,
  { bureauId }: { bureauId: string },
  { decision, suggestedOffice, suggestedName }: AnswerInput,
): Promise<Suggested | null> {
  if (decision !== 'decline') return { id: null, name: '' }
  if (!suggestedOffice) return { id: null, name: suggestedName }
  const where = { id: suggestedOffice, kind: 'partner_office', bureauId }
  return await tx.organisation.findFirst({ where, select: { id: true, name: true } })
}

/** The offices a party may name in declining, by ministry. */
export async function listSuggestible(tx: Tx, bureauId: string) {
  return await tx.organisation.findMany({
    where: { kind: 'partner_office', bureauId, endedOn: null },
    orderBy: [{ ministry: 'asc' }, { name: 'asc' }],
    select: { id: true, name: true, nameEn: true },
  })
}
