import type { Tx } from '@/lib/db/client'

/** The ministries' regional offices of a bureau's area with the themes each handles. */
export async function listPartners(tx: Tx, bureauId: string) {
  return await tx.organisation.findMany({
    where: { kind: 'partner_office', bureauId },
    orderBy: { key: 'asc' },
    select: { id: true, name: true, nameEn: true, ministry: true, partnerThemes: { select: { themeKey: true } } },
  })
}

export type Partner = Awaited<ReturnType<typeof listPartners>>[number]

/** Those of the offices that handle one of these themes. */
export function handling(partners: readonly Partner[], themeKeys: readonly string[]): Partner[] {
  return partners.filter(({ partnerThemes }) => partnerThemes.some(({ themeKey }) => themeKeys.includes(themeKey)))
}
