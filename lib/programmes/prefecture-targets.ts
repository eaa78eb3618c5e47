import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { PrefectureTargetInput } from './input'

/** A prefecture notes that it supports a municipality in a year, by which programme of its own, on what and by whom. */
export async function addPrefectureTarget(
  tx: Tx,
  actor: Actor,
  { municipality: code, ...input }: z.infer<typeof PrefectureTargetInput>,
): Promise<{ fiscalYear: number } | Refusal> {
  const { bureauId, prefectureCode } = actor
  if (actor.role !== 'prefecture_staff' || !bureauId || !prefectureCode) throw new NotPermitted()
  const place = await tx.organisation.findFirst({
    where: { code: code.normalize('NFKC').trim(), kind: 'municipality', prefectureCode, endedOn: null },
    select: { id: true },
  })
  if (!place) return refuse('municipality', 'unknownOrganisation')
  const { fiscalYear, programme } = input
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`prefecture target:${place.id}`}, 0))`
  const standing = { organisationId: place.id, fiscalYear, programme, withdrawnAt: null }
  if ((await tx.prefectureTarget.count({ where: standing })) > 0) return refuse('municipality', 'listedAlready')
  await tx.prefectureTarget.createMany({
    data: {
      ...{ ...input, id: randomUUID(), organisationId: place.id, bureauId, prefectureCode },
      ...{ enteredByName: actor.name, enteredAt: await readClock(tx) },
    },
  })
  return { fiscalYear }
}

/** Takes a municipality off the prefecture's list; that it stood there stays on record. */
export async function endPrefectureTarget(tx: Tx, actor: Actor, id: string): Promise<{ fiscalYear: number }> {
  if (actor.role !== 'prefecture_staff') throw new NotPermitted()
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const target = await tx.prefectureTarget.findFirst({ where: { id, withdrawnAt: null } })
  if (!target) throw new NotFound()
  await tx.prefectureTarget.updateMany({ where: { id, withdrawnAt: null }, data: { withdrawnAt: await readClock(tx) } })
  return { fiscalYear: target.fiscalYear }
}
