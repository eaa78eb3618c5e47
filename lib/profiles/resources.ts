import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { dateOf } from '@/lib/japanese/day'
import type { ResourceInput } from './input'
import { ofPlace, takePlace } from './place'

/** Adds a centre or coordinator, of one area or of the whole municipality. */
export async function addResource(
  tx: Tx,
  actor: Actor,
  code: string | undefined,
  input: z.infer<typeof ResourceInput>,
): Promise<{ code: string } | Refusal> {
  const place = await takePlace(tx, actor, code)
  const { resourceAreaId: areaId, operation } = input
  if (areaId && (await tx.livingArea.count({ where: { id: areaId, organisationId: place.id, endedOn: null } })) === 0)
    return refuse('resourceAreaId', 'choose')
  await tx.areaResource.createMany({
    data: {
      ...ofPlace(place),
      ...{ areaId, kind: input.resourceKind, name: input.resourceName, operation, note: input.resourceNote },
    },
  })
  return { code: place.code }
}

/** Ends a centre or coordinator as of today; it stays on record. */
export async function endResource(tx: Tx, actor: Actor, code: string | undefined, id: string) {
  const place = await takePlace(tx, actor, code)
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$queryRaw`SELECT id FROM area_resources WHERE id = ${id}::uuid FOR UPDATE`
  const resource = await tx.areaResource.findFirst({
    where: { id, organisationId: place.id },
    select: { endedOn: true },
  })
  if (!resource) throw new NotFound()
  if (resource.endedOn) throw new InvalidTransition('end', 'ended')
  await tx.areaResource.updateMany({
    where: { id },
    data: { endedOn: dateOf(await readClock(tx)), version: { increment: 1 } },
  })
  return { code: place.code }
}
