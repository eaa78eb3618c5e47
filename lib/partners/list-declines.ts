import type { Tx } from '@/lib/db/client'
import { optionsFor } from './decline-options'

/** How many declines a page shows. */
export const DECLINES_SHOWN = 50

const OFFICE = {
  ...{ id: true, name: true, nameEn: true, kind: true },
  partnerThemes: { select: { themeKey: true } },
  territories: { select: { areaCode: true } },
} as const

/** What one change was about. */
const CHANGED = {
  organisation: { select: { name: true, nameEn: true } },
  theme: { select: { name: true, nameEn: true } },
  area: { select: { name: true, nameEn: true } },
} as const

const DECLINE = {
  ...{ id: true, supportId: true, addresseeName: true, addresseeRole: true, title: true, answer: true },
  ...{ declineKind: true, suggestedName: true, answeredAt: true, answeredByName: true, prefectureCode: true },
  addressee: { select: OFFICE },
  suggested: { select: OFFICE },
  consultation: {
    select: {
      number: true,
      askingOrganisation: { select: { name: true, nameEn: true } },
      themes: { select: { themeKey: true }, orderBy: { themeKey: 'asc' } },
    },
  },
  directoryChanges: {
    orderBy: { changedAt: 'asc' },
    select: { id: true, kind: true, note: true, changedAt: true, changedByName: true, ...CHANGED },
  },
} as const

/** Requests of a bureau that were declined, the latest first, with what the directory says of those named now: those still to be looked at, or those that were. */
export async function listDeclines(tx: Tx, bureauId: string, reviewed: boolean) {
  const where = {
    bureauId,
    state: 'declined',
    directoryChanges: reviewed ? { some: {} } : { none: {} },
  }
  const rows = await tx.request.findMany({
    where,
    orderBy: [{ answeredAt: 'desc' }, { id: 'asc' }],
    take: DECLINES_SHOWN,
    select: DECLINE,
  })
  return { rows: rows.map(withOptions), count: await tx.request.count({ where }) }
}

/** One of them, also for its review. */
export async function findDecline(tx: Tx, id: string) {
  const row = await tx.request.findFirst({ where: { id, state: 'declined' }, select: { ...DECLINE, bureauId: true } })
  return row && withOptions(row)
}

export type Decline = Awaited<ReturnType<typeof listDeclines>>['rows'][number]

type Office = {
  id: string
  name: string
  kind: string
  partnerThemes: { themeKey: string }[]
  territories: { areaCode: string }[]
}
type Row = {
  prefectureCode: string
  addressee: Office | null
  suggested: Office | null
  consultation: { themes: { themeKey: string }[] }
}

function withOptions<R extends Row>(row: R) {
  const themes = row.consultation.themes.map(({ themeKey }) => themeKey)
  const { prefectureCode } = row
  const options = optionsFor({ asked: entry(row.addressee), suggested: entry(row.suggested), themes, prefectureCode })
  return { ...row, options }
}

/** What the directory says of an office; nothing of parties that are not offices. */
function entry(office: Office | null) {
  if (office?.kind !== 'partner_office') return null
  const { id, name, partnerThemes, territories } = office
  return {
    ...{ id, name },
    themes: partnerThemes.map(({ themeKey }) => themeKey),
    areas: territories.map(({ areaCode }) => areaCode),
  }
}
