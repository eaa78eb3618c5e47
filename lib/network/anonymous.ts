import type { Tx } from '@/lib/db/client'
import { normaliseForSearch } from '@/lib/japanese/search-text'
import { shortName } from '@/lib/japanese/short-name'

/** Who must not be recognised: the organisation, and where it comes from a consultation its people, section and number. */
type Hidden = { organisationId: string; consultationId?: string | null }

/**
 * Everything by which one could tell who stands behind a need: the office's name, also without 町 or 市, in Latin letters and in kana,
 * its sections, the contact, the receipt number.
 */
export async function namesBehind(tx: Tx, { organisationId, consultationId }: Hidden): Promise<string[]> {
  const office = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true, nameEn: true, kana: true, code: true },
  })
  const consultation = consultationId
    ? await tx.consultation.findUnique({
        where: { id: consultationId },
        select: { number: true, contactName: true, contactMailbox: true, contactPhone: true, sectionName: true },
      })
    : null
  const words = [...Object.values(office), shortName(office.name), ...Object.values(consultation ?? {})]
  return [...new Set(words.filter((word) => word !== null).map(normaliseForSearch))].filter(({ length }) => length > 1)
}

/** Which of these texts names somebody, by its field; null when none does. */
export function findNaming(texts: Record<string, string>, names: readonly string[]): string | null {
  const found = Object.entries(texts).find(([, text]) => names.some((name) => normaliseForSearch(text).includes(name)))
  return found?.[0] ?? null
}
