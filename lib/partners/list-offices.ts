import type { Tx } from '@/lib/db/client'
import type { PartnersAddress } from './address'

const LISTED = {
  ...{ id: true, name: true, nameEn: true, ministry: true },
  partnerThemes: {
    select: { theme: { select: { key: true, name: true, nameEn: true } } },
    orderBy: { themeKey: 'asc' },
  },
  territories: {
    select: { area: { select: { code: true, name: true, nameEn: true, kind: true, prefectureCode: true } } },
    orderBy: { areaCode: 'asc' },
  },
  partnerProfile: { select: { phone: true, section: true, confirmedOn: true } },
  partnerProgrammes: { where: { endedOn: null }, select: { id: true, confirmedOn: true } },
  _count: { select: { jointWorks: true } },
} as const

/** The offices of other ministries in a bureau's area, for a theme and a place where one is asked for, by ministry. */
export async function listOffices(tx: Tx, bureauId: string, { theme, prefecture, ministry }: PartnersAddress) {
  return await tx.organisation.findMany({
    where: {
      ...{ kind: 'partner_office', bureauId, endedOn: null },
      ...(theme ? { partnerThemes: { some: { themeKey: theme } } } : {}),
      ...(prefecture ? { territories: { some: { area: { prefectureCode: prefecture } } } } : {}),
      ...(ministry ? { ministry } : {}),
    },
    orderBy: [{ ministry: 'asc' }, { name: 'asc' }],
    select: LISTED,
  })
}

export type OfficeRow = Awaited<ReturnType<typeof listOffices>>[number]

/** What the lists can be narrowed down by: themes in use, the bureau's prefectures, the ministries of its offices. */
export async function listPartnerChoices(tx: Tx, bureauId: string) {
  const themes = await tx.theme.findMany({
    where: { retiredOn: null },
    orderBy: [{ group: { sort: 'asc' } }, { sort: 'asc' }],
    select: { key: true, name: true, nameEn: true },
  })
  const prefectures = await tx.organisation.findMany({
    where: { kind: 'prefecture', bureauId },
    orderBy: { code: 'asc' },
    select: { code: true, name: true, nameEn: true },
  })
  const offices = await tx.organisation.findMany({
    where: { kind: 'partner_office', bureauId, endedOn: null, ministry: { not: null } },
    distinct: ['ministry'],
    orderBy: { ministry: 'asc' },
    select: { ministry: true },
  })
  return { themes, prefectures, ministries: offices.flatMap(({ ministry }) => ministry ?? []) }
}

export type PartnerChoices = Awaited<ReturnType<typeof listPartnerChoices>>
