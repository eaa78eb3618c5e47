import { randomUUID } from 'node:crypto'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { Refusal, refuse } from '@/lib/forms/errors'
import { dateColumn } from '@/lib/japanese/day'
import { canKeepPeople } from '@/lib/people/policy'
import type { MergerOfPlaceInput, RenamingOfPlaceInput } from './change-input'
import { findKeptOrganisation } from './find-kept'

type Change = { kind: 'merger' | 'renaming'; intoId: string | null; name: string; kana: string; code: string }

/**
 * Plans that a municipality becomes part of another on a day 市町村合併, and carries it out when the day has come.
 * Everything asked, drafted and arranged goes with it, people and sections too; it is shown under which name it was asked.
 */
export async function planMerger(
  tx: Tx,
  actor: Actor,
  id: string,
  { code, name, kana, from }: MergerOfPlaceInput,
): Promise<{ id: string } | Refusal> {
  const place = await findChanging(tx, actor, id)
  const heir = await findHeir(tx, place, code, name)
  if (heir instanceof Refusal) return heir
  const fresh = heir.id ? { name: '', kana: '' } : { name, kana }
  return await plan(tx, actor, place, from, { kind: 'merger', intoId: heir.id, code, ...fresh })
}

/** Plans another name for a municipality from a day on 名称変更; what was asked before is shown under the old one. */
export async function planRenaming(
  tx: Tx,
  actor: Actor,
  id: string,
  { from, ...named }: RenamingOfPlaceInput,
): Promise<{ id: string } | Refusal> {
  const place = await findChanging(tx, actor, id)
  const taken = await tx.organisation.count({ where: { code: named.code, id: { not: id } } })
  if (taken > 0) return refuse('code', 'taken')
  return await plan(tx, actor, place, from, { kind: 'renaming', intoId: null, ...named })
}

/** A municipality of the area that still exists and has no change planned; for the administrator alone. */
async function findChanging(tx: Tx, actor: Actor, id: string) {
  if (!canKeepPeople(actor)) throw new NotPermitted()
  const place = await findKeptOrganisation(tx, actor, id)
  if (place.kind !== 'municipality') throw new NotFound()
  const planned = await tx.organisationChange.count({ where: { organisationId: id, doneAt: null, cancelledAt: null } })
  if (place.endedOn || planned > 0) throw new InvalidTransition('planChange', 'planned')
  return place
}

type Place = Awaited<ReturnType<typeof findChanging>>

/** The municipality that goes on: one of the same prefecture that still exists, or a new one, which needs a name. */
async function findHeir(tx: Tx, place: Place, code: string, name: string): Promise<{ id: string | null } | Refusal> {
  const found = await tx.organisation.findFirst({
    where: { code },
    select: { id: true, kind: true, prefectureCode: true, endedOn: true },
  })
  if (!found) return name === '' ? refuse('name', 'newNeedsName') : { id: null }
  const fits = found.kind === 'municipality' && found.prefectureCode === place.prefectureCode && !found.endedOn
  return fits && found.id !== place.id ? { id: found.id } : refuse('code', 'samePrefecture')
}

async function plan(tx: Tx, actor: Actor, place: Place, from: string, change: Change) {
  const id = randomUUID()
  await tx.organisationChange.createMany({
    data: {
      id,
      ...change,
      organisationId: place.id,
      bureauId: place.bureauId,
      fromOn: dateColumn(from),
      plannedByName: actor.name,
    },
  })
  await tx.$queryRaw`SELECT app.carry_out_change(${id}::uuid) AS done`
  return { id: place.id }
}
