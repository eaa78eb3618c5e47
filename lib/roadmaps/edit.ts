import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import { type Refusal, refuse } from '@/lib/forms/errors'
import { freeText, singleLine } from '@/lib/japanese/input'
import { readMonth } from '@/lib/japanese/read-month'
import { PROGRESS, type RoadmapItem } from './items'
import { readRoadmap } from './read'
import { keepVersion, openRoadmap } from './save'

const month = () =>
  singleLine()
    .default('')
    .overwrite((text) => (text === '' ? '' : (readMonth(text) ?? text)))
    .refine((text) => text === '' || /^\d{4}-\d{2}$/.test(text), 'date')
const line = (most: number) => singleLine().max(most, 'tooLong').default('')

/** One line of a roadmap as typed, against the version it was opened with. */
export const ItemInput = z.object({
  group: line(80),
  what: singleLine().min(1, 'required').max(200, 'tooLong'),
  owner: line(120),
  partners: line(200),
  from: month(),
  until: month(),
  milestone: month(),
  milestoneLabel: line(80),
  progress: z.enum(PROGRESS, 'choose').default('not_started'),
  remark: freeText().max(2000, 'tooLong').default(''),
  version: z.coerce.number().int().min(0),
})
export type ItemInput = z.infer<typeof ItemInput>

type Saved = { number: number } | Refusal

/** Adds a line to the roadmap, or changes one. Others may change other lines meanwhile; the same line shows both texts. */
export async function saveItem(
  tx: Tx,
  actor: Actor,
  teamId: string,
  itemId: string | null,
  input: ItemInput,
): Promise<Saved> {
  const { version, ...fields } = input
  if (fields.from && fields.until && fields.until < fields.from) return refuse('until', 'order')
  const open = await openRoadmap(tx, actor, teamId)
  const items = open.current?.items ?? []
  if (itemId === null) return await keepVersion(tx, actor, open, [...items, { id: randomUUID(), ...fields }], '')
  const now = await untouched(tx, teamId, items, itemId, version)
  const changed = items.map((item) => (item === now ? { id: itemId, ...fields } : item))
  return await keepVersion(tx, actor, open, changed, '')
}

/** Takes a line off the roadmap; it stays in the versions before. */
export async function removeItem(
  tx: Tx,
  actor: Actor,
  teamId: string,
  itemId: string,
  version: number,
): Promise<Saved> {
  const open = await openRoadmap(tx, actor, teamId)
  const items = open.current?.items ?? []
  const now = await untouched(tx, teamId, items, itemId, version)
  return await keepVersion(
    tx,
    actor,
    open,
    items.filter((item) => item !== now),
    '',
  )
}

/** The line as it stands, if nobody has changed it since that version. */
async function untouched(tx: Tx, teamId: string, items: readonly RoadmapItem[], itemId: string, version: number) {
  const now = items.find(({ id }) => id === itemId)
  if (!now) throw new InvalidTransition('edit', 'removed')
  const seen = (await readRoadmap(tx, teamId, version))?.items.find(({ id }) => id === itemId)
  if (JSON.stringify(seen) !== JSON.stringify(now)) {
    const { id: _, ...theirs } = now
    throw new InvalidTransition('edit', 'kept', theirs)
  }
  return now
}
