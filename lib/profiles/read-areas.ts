import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import { AREA_KINDS } from './figure-kinds'

/** More areas than any municipality has. */
const MOST = 500

const RESOURCE = { id: true, areaId: true, kind: true, name: true, operation: true, note: true } as const

/** The areas of a municipality with their centres, coordinators and latest figures, and those that are for the whole of it. */
export async function readAreas(tx: Tx, placeId: string) {
  const areas = await tx.livingArea.findMany({
    where: { organisationId: placeId, endedOn: null },
    orderBy: [{ name: 'asc' }],
    take: MOST,
    select: {
      ...{ id: true, name: true, note: true },
      resources: { where: { endedOn: null }, orderBy: [{ kind: 'asc' }, { name: 'asc' }], select: RESOURCE },
      figures: {
        where: { supersededAt: null, kind: { in: [...AREA_KINDS] } },
        orderBy: { asOf: { sort: 'desc', nulls: 'last' } },
        take: 50,
        select: { kind: true, value: true, asOf: true, asOfText: true },
      },
    },
  })
  const general = await tx.areaResource.findMany({
    where: { organisationId: placeId, areaId: null, endedOn: null },
    orderBy: [{ kind: 'asc' }, { name: 'asc' }],
    take: MOST,
    select: RESOURCE,
  })
  return { areas, general }
}

export type Areas = Awaited<ReturnType<typeof readAreas>>
export type AreaRow = Areas['areas'][number]
export type ResourceRow = Areas['general'][number]

/** Areas that can be chosen: of figures, centres, supports. */
export async function listAreas(tx: Tx, placeId: string) {
  return await tx.livingArea.findMany({
    where: { organisationId: placeId, endedOn: null },
    orderBy: { name: 'asc' },
    take: MOST,
    select: { id: true, name: true },
  })
}

/** One area as its form shows it; null when it is not of this place. */
export async function readArea(tx: Tx, placeId: string, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  return await tx.livingArea.findFirst({ where: { id, organisationId: placeId } })
}
