import type { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateColumnOrNull, dayText } from '@/lib/japanese/day'
import type { AreaChangeInput, AreaInput } from './input'
import { ofPlace, takePlace } from './place'

/** Adds a 日常生活圏域 to a municipality; one name stands for one area at a time. */
export async function addArea(
  tx: Tx,
  actor: Actor,
  code: string | undefined,
  { name, note }: z.infer<typeof AreaInput>,
): Promise<{ code: string } | Refusal> {
  const place = await takePlace(tx, actor, code)
  if ((await tx.livingArea.count({ where: { organisationId: place.id, name, endedOn: null } })) > 0)
    return refuse('name', 'taken')
  await tx.livingArea.createMany({ data: { ...ofPlace(place), name, note } })
  return { code: place.code }
}

/** Renames an area or gives its last day. Somebody else's change meanwhile is shown, not overwritten. */
export async function changeArea(
  tx: Tx,
  actor: Actor,
  code: string | undefined,
  areaId: string,
  { name, note, endedOn, version }: z.infer<typeof AreaChangeInput>,
): Promise<{ code: string } | Refusal> {
  const place = await takePlace(tx, actor, code)
  const area = await findArea(tx, place.id, areaId)
  if (area.version !== version)
    throw new InvalidTransition('edit', 'area', { name: area.name, note: area.note, endedOn: dayText(area.endedOn) })
  const others = { organisationId: place.id, name, endedOn: null, NOT: { id: areaId } }
  if (!endedOn && (await tx.livingArea.count({ where: others })) > 0) return refuse('name', 'taken')
  await tx.livingArea.updateMany({
    where: { id: areaId },
    data: { name, note, endedOn: dateColumnOrNull(endedOn), version: { increment: 1 } },
  })
  return { code: place.code }
}

/** An area of this place, taken for a change. */
async function findArea(tx: Tx, placeId: string, areaId: string) {
  if (!/^[0-9a-f-]{36}$/i.test(areaId)) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM living_areas WHERE id = ${areaId}::uuid FOR UPDATE`
  const area = await tx.livingArea.findFirst({ where: { id: areaId, organisationId: placeId } })
  if (!area) throw new NotFound()
  return area
}
