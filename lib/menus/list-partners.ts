import type { Tx } from '@/lib/db/client'

/** Whose consultation it is: the directory is asked for this municipality and its prefecture. */
export type Place = { bureauId: string; askingOrganisationId: string; prefectureCode: string }

/** The ministries' regional offices whose territory holds this place, by its prefecture or by name, with the themes each handles. */
export async function listPartners(tx: Tx, { bureauId, askingOrganisationId, prefectureCode }: Place) {
  return await tx.organisation.findMany({
    where: {
      ...{ kind: 'partner_office', bureauId, endedOn: null },
      territories: { some: { area: { OR: [{ code: prefectureCode }, { id: askingOrganisationId }] } } },
    },
    orderBy: { key: 'asc' },
    select: { id: true, name: true, nameEn: true, ministry: true, partnerThemes: { select: { themeKey: true } } },
  })
}

export type Partner = Awaited<ReturnType<typeof listPartners>>[number]

/** Those of the offices that handle one of these themes. */
export function handling(partners: readonly Partner[], themeKeys: readonly string[]): Partner[] {
  return partners.filter(({ partnerThemes }) => partnerThemes.some(({ themeKey }) => themeKeys.includes(themeKey)))
}
