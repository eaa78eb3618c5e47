import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
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
      fiscalYear: true,
      title: true,
      receivedAt: true,
      answerDueOn: true,
      officerName: true,
      contactName: true,
      sharedWithPrefecture: true,
      askingOrganisationId: true,
      bureauId: true,
      askingOrganisation: { select: { name: true, nameEn: true } },
    },
  })
  if (!receipt?.number || !receipt.receivedAt || receipt.fiscalYear === null) return null
  const desk = await readDesk(tx, receipt.bureauId)
  return { ...receipt, number: receipt.number, receivedAt: receipt.receivedAt, fiscalYear: receipt.fiscalYear, desk }
}

/** How the desk of a bureau is called and reached. */
export async function readDesk(tx: Tx, bureauId: string) {
  return await tx.bureauSettings.findUnique({
    where: { bureauId },
    select: {
      deskName: true,
      deskPhone: true,
      deskMailbox: true,
      answerDays: true,
      bureau: { select: { name: true, nameEn: true } },
    },
  })
}

export type Desk = Awaited<ReturnType<typeof readDesk>>
