import { z } from 'zod'
import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'

/** An office with everything its page shows: contact, themes, places, programmes, what was done together, and who changed its entry; null when there is none for this person. */
export async function readOffice(tx: Tx, actor: Actor, officeId = actor.organisationId) {
  const id = z.uuid().safeParse(officeId).data
  const isOwn = actor.role === 'partner_office' && id === actor.organisationId
  if (!id || !(isOwn || isDesk(actor))) return null
  return await tx.organisation.findFirst({
    where: { id, kind: 'partner_office', endedOn: null, ...(isOwn ? {} : { bureauId: actor.bureauId }) },
    select: {
      ...{ id: true, name: true, nameEn: true, ministry: true, bureauId: true, fields: true },
      partnerThemes: {
        select: { theme: { select: { key: true, name: true, nameEn: true } } },
        orderBy: { themeKey: 'asc' },
      },
      territories: { select: { area: { select: AREA } }, orderBy: { areaCode: 'asc' } },
      partnerProfile: true,
      partnerProgrammes: {
        orderBy: [{ endedOn: { sort: 'asc', nulls: 'first' } }, { name: 'asc' }],
        select: PROGRAMME,
        take: 100,
      },
      jointWorks: { orderBy: [{ fiscalYear: 'desc' }, { heldOn: 'desc' }], take: 100, select: WORK },
      directoryChanges: { orderBy: { changedAt: 'desc' }, take: 20, select: CHANGE },
    },
  })
}

export type Office = NonNullable<Awaited<ReturnType<typeof readOffice>>>

const AREA = { code: true, name: true, nameEn: true, kind: true } as const

/** A programme as lists and pages show it. */
export const PROGRAMME = {
  ...{ id: true, name: true, purpose: true, applicants: true, windowText: true, windowFrom: true, windowUntil: true },
  ...{ amount: true, url: true, pastWork: true, themeKeys: true, confirmedOn: true, confirmedByName: true },
  ...{ endedOn: true, version: true },
} as const

const WORK = { id: true, fiscalYear: true, heldOn: true, title: true, note: true } as const

const CHANGE = {
  ...{ id: true, kind: true, note: true, changedAt: true, changedByName: true, requestId: true },
  theme: { select: { name: true, nameEn: true } },
  area: { select: { name: true, nameEn: true } },
} as const
