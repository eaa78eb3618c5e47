import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readDesk } from '@/lib/organisations/read-desk'
import { namedBy } from './named'

/** What the receipt of a consultation says: for its asking side, and for the prefecture that passed it on. Null for anybody else. */
export async function readReceipt(tx: Tx, actor: Actor, name: string) {
  const named = namedBy(name)
  if (!named) return null
  const receipt = await tx.consultation.findFirst({
    where: {
      ...named,
      state: { not: 'draft' },
      OR: [{ askingOrganisationId: actor.organisationId }, { draftingOrganisationId: actor.organisationId }],
    },
    select: {
      number: true,
      kind: true,
      fiscalYear: true,
      title: true,
      receivedAt: true,
      answerDueOn: true,
      officerName: true,
      contactName: true,
      sharedWithPrefecture: true,
      askingOrganisationId: true,
      bureauId: true,
      resumeCode: true,
      askingOrganisation: { select: { name: true, nameEn: true } },
    },
  })
  if (!receipt?.number || !receipt.receivedAt || receipt.fiscalYear === null) return null
  const desk = await readDesk(tx, receipt.bureauId)
  return { ...receipt, number: receipt.number, receivedAt: receipt.receivedAt, fiscalYear: receipt.fiscalYear, desk }
}
