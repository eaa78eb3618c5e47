import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'

/** Takes a programme for a change: one at a time, and no entry is handed in meanwhile. NotFound when it is not this person's to see. */
export async function takeProgramme(
  tx: Tx,
  actor: Actor,
  id: string,
  can: (actor: Actor, programme: { bureauId: string | null }) => boolean,
) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`programme:${id}`}, 0))`
  const programme = await tx.programme.findUnique({ where: { id } })
  if (!programme) throw new NotFound()
  if (!can(actor, programme)) throw new NotPermitted()
  return programme
}

/** A programme to which something is handed in: several municipalities at once, but not while it is being changed or decided. */
export async function shareProgramme(tx: Tx, id: string) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended(${`programme:${id}`}, 0))`
  const programme = await tx.programme.findUnique({ where: { id } })
  if (!programme) throw new NotFound()
  return programme
}

/** Takes an entry for a change, after its programme's lock. */
export async function takeEntry(tx: Tx, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const found = await tx.programmeEntry.findUnique({ where: { id }, select: { programmeId: true } })
  if (!found) throw new NotFound()
  const programme = await shareProgramme(tx, found.programmeId)
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`entry:${id}`}, 0))`
  const entry = await tx.programmeEntry.findUnique({ where: { id } })
  if (!entry) throw new NotFound()
  return { entry, programme }
}

/** The last second in which an entry of this municipality is in time. */
export async function readClosing(tx: Tx, programmeId: string, municipalityId: string): Promise<Date> {
  const [row] = await tx.$queryRaw<{ closing: Date | null }[]>`
    SELECT app.programme_closing(${programmeId}::uuid, ${municipalityId}::uuid) AS closing`
  if (!row?.closing) throw new InvalidTransition('enter', 'draft')
  return row.closing
}
