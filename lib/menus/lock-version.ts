import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { dayText } from '@/lib/japanese/day'

/** Decide about a menu: national ones the operator, a bureau's own its managers and administrators. */
export function canDecideMenu(actor: Actor, { bureauId }: { bureauId: string | null }): boolean {
  if (bureauId === null) return actor.role === 'operator'
  return (actor.role === 'manager' || actor.role === 'administrator') && actor.bureauId === bureauId
}

/** One after the other: whoever proposes a menu and whoever decides about one of its versions. */
export async function lockMenuKey(tx: Tx, key: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`menu ${key}`}, 0))`
}

/** A version as it stands once nobody else changes the menu. `seen` is the version of the record that was looked at. */
export async function lockVersion(tx: Tx, actor: Actor, id: string, seen?: number) {
  const key = z.uuid().safeParse(id).success
    ? (await tx.menu.findUnique({ where: { id }, select: { key: true } }))?.key
    : undefined
  if (key === undefined) throw new NotFound()
  await lockMenuKey(tx, key)
  const menu = await tx.menu.findUniqueOrThrow({ where: { id }, include: { themes: true } })
  if (!canDecideMenu(actor, menu)) throw new NotPermitted()
  if (seen !== undefined && seen !== menu.version) throw new InvalidTransition('edit', menu.state, asItStands(menu))
  return menu
}
export type LockedMenu = Awaited<ReturnType<typeof lockVersion>>

function asItStands(
  menu: {
    [word in 'state' | 'name' | 'nameEn' | 'description' | 'descriptionEn' | 'conditions' | 'conditionsEn']: string
  } & { validUntil: Date | null },
): Record<string, string> {
  const { name, nameEn, description, descriptionEn, conditions, conditionsEn, validUntil } = menu
  return { name, nameEn, description, descriptionEn, conditions, conditionsEn, until: dayText(validUntil) }
}
