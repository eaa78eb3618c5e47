import type { Tx } from '@/lib/db/client'
import type { LockedConsultation } from './lock'

/** Names by which one could tell who asked: the office, its people's names as written, the receipt number. */
export async function namesIn(tx: Tx, consultation: LockedConsultation): Promise<string[]> {
  const asking = await tx.organisation.findUniqueOrThrow({
    where: { id: consultation.askingOrganisationId },
    select: { name: true, nameEn: true },
  })
  const { number, contactName, draftedByName, callerName } = consultation
  const names = [asking.name, asking.nameEn, number, contactName, draftedByName, callerName]
  return names.flatMap((name) => (name && name.length > 1 ? [name, name.replace(/\s/g, '')] : []))
}
