import { type Actor, isDesk } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { NotFound, NotPermitted } from '@/lib/errors'
import { canKeepProfile } from './policy'

/** A municipality or prefecture whose figures are kept. */
export type Place = {
  id: string
  code: string
  kind: 'municipality' | 'prefecture'
  name: string
  nameEn: string | null
  kana: string | null
  bureauId: string
  prefectureCode: string
  prefecture: { name: string; nameEn: string | null } | null
}

/** The place an address names: for the desk one of its area by code, for an asking office always itself. Null when there is none. */
export async function readPlace(tx: Tx, actor: Actor, code?: string): Promise<Place | null> {
  const which = isDesk(actor) ? { code: code ?? '', bureauId: actor.bureauId } : { id: actor.organisationId }
  const found = await tx.organisation.findFirst({
    where: { ...which, kind: { in: ['municipality', 'prefecture'] } },
    select: {
      ...{ id: true, code: true, kind: true, name: true, nameEn: true, kana: true },
      ...{ bureauId: true, prefectureCode: true },
    },
  })
  if (!found?.code || !found.bureauId || !found.prefectureCode) return null
  const { code: ownCode, bureauId, prefectureCode } = found
  const kind = found.kind === 'prefecture' ? 'prefecture' : 'municipality'
  const prefecture =
    kind === 'prefecture'
      ? null
      : await tx.organisation.findUnique({ where: { code: prefectureCode }, select: { name: true, nameEn: true } })
  return { ...found, kind, code: ownCode, bureauId, prefectureCode, prefecture }
}

/** The same for a change, one at a time: NotFound when there is none, NotPermitted for somebody who does not keep it. */
export async function takePlace(tx: Tx, actor: Actor, code?: string): Promise<Place> {
  const place = await readPlace(tx, actor, code)
  if (!place) throw new NotFound()
  if (!canKeepProfile(actor, place)) throw new NotPermitted()
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`profile:${place.id}`}, 0))`
  return place
}

/** What every row of a place repeats, with who wrote it. */
export function ofPlace({ id, bureauId, prefectureCode }: Place) {
  return { organisationId: id, bureauId, prefectureCode }
}
