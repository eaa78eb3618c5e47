import type { Tx } from '@/lib/db/client'
import type { AnswerInput } from './input'

/** What an answer names: an entry of the directory or the catalogue, or words alone. */
export type Named = { id: string | null; name: string }

/** The measure a party proposes: a programme of its own catalogue, or one typed. Null when the one chosen is not there. */
export async function findProposed(
  tx: Tx,
  { addresseeOrganisationId }: { addresseeOrganisationId: string | null },
  { decision, programme, measure }: AnswerInput,
): Promise<Named | null> {
  if (decision !== 'propose') return { id: null, name: '' }
  if (!programme) return { id: null, name: measure }
  const where = { id: programme, organisationId: addresseeOrganisationId ?? '', endedOn: null }
  return await tx.partnerProgramme.findFirst({ where, select: { id: true, name: true } })
}

/** The programmes an office may propose: those of its own that have not ended. */
export async function listProposable(tx: Tx, organisationId: string) {
  return await tx.partnerProgramme.findMany({
    where: { organisationId, endedOn: null },
    orderBy: { name: 'asc' },
    select: { id: true, name: true },
  })
}

/** The other office a party names in declining: one of the same bureau's directory, one typed, or none. Null when the one chosen is not in the directory. */
export async function findSuggested(
  tx: Tx,
  { bureauId }: { bureauId: string },
  { decision, suggestedOffice, suggestedName }: AnswerInput,
): Promise<Named | null> {
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
