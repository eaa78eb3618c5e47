import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readClock } from '@/lib/db/clock'
import { InvalidTransition, NotFound, NotPermitted } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import type { PartChangeInput, PartInput } from './input'
import { canKeepPart } from './policy'

/** Adds a part: the operator for all bureaus, an administrator for his or her own. */
export async function addPart(
  tx: Tx,
  actor: Actor,
  { themeKeys, ...words }: PartInput,
): Promise<{ id: string } | Refusal> {
  const bureauId = actor.role === 'operator' ? null : actor.bureauId
  if (!canKeepPart(actor, { bureauId })) throw new NotPermitted()
  const known = await knownThemes(tx, themeKeys)
  if (known.length === 0) return refuse('themeKeys', 'choose')
  const id = randomUUID()
  const by = { changedAt: await readClock(tx), changedByName: actor.name }
  await tx.handbookPart.createMany({ data: { id, bureauId, ...words, ...by } })
  await tx.handbookTheme.createMany({ data: known.map((themeKey) => ({ partId: id, themeKey })) })
  return { id }
}

/** Changes a part and its themes. InvalidTransition with what now stands when somebody else changed it meanwhile. */
export async function changePart(
  tx: Tx,
  actor: Actor,
  id: string,
  { version, themeKeys, ...words }: PartChangeInput,
): Promise<{ id: string } | Refusal> {
  const present = await takePart(tx, actor, id)
  if (present.version !== version) throw new InvalidTransition('edit', 'changed', wordsOf(present))
  const known = await knownThemes(tx, themeKeys)
  if (known.length === 0) return refuse('themeKeys', 'choose')
  const by = { changedAt: await readClock(tx), changedByName: actor.name, version: { increment: 1 } }
  const { count } = await tx.handbookPart.updateMany({ where: { id, version }, data: { ...words, ...by } })
  if (count === 0) throw new InvalidTransition('edit', 'changed', wordsOf(present))
  await tx.handbookTheme.deleteMany({ where: { partId: id, themeKey: { notIn: known } } })
  await tx.handbookTheme.createMany({
    data: known.map((themeKey) => ({ partId: id, themeKey })),
    skipDuplicates: true,
  })
  return { id }
}

/** Takes a part out of sight; done twice it stays so. */
export async function retirePart(tx: Tx, actor: Actor, id: string): Promise<{ id: string }> {
  const { retiredAt } = await takePart(tx, actor, id)
  if (retiredAt) return { id }
  const now = await readClock(tx)
  const by = { changedAt: now, changedByName: actor.name, version: { increment: 1 } }
  await tx.handbookPart.updateMany({ where: { id }, data: { retiredAt: now, ...by } })
  return { id }
}

async function takePart(tx: Tx, actor: Actor, id: string) {
  if (!z.uuid().safeParse(id).success) throw new NotFound()
  const part = await tx.handbookPart.findUnique({ where: { id } })
  if (!part) throw new NotFound()
  if (!canKeepPart(actor, part)) throw new NotPermitted()
  return part
}

type Words = Pick<PartInput, 'title' | 'edition' | 'part' | 'problemPoint' | 'talkingPoint' | 'url'>

function wordsOf({ title, edition, part, problemPoint, talkingPoint, url }: Words) {
  return { title, edition, part, problemPoint, talkingPoint, url }
}

async function knownThemes(tx: Tx, keys: readonly string[]): Promise<string[]> {
  const themes = await tx.theme.findMany({ where: { key: { in: [...keys] } }, select: { key: true } })
  return themes.map(({ key }) => key)
}
