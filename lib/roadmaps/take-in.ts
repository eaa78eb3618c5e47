import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { InvalidTransition } from '@/lib/errors'
import type { Refusal } from '@/lib/forms/errors'
import { RoadmapItems } from './items'
import type { ReadRoadmap } from './read-workbook'
import { keepVersion, openRoadmap } from './save'

/** A roadmap as read from a workbook, to be saved although something of it could not be read. */
export const ReadInput = z.object({
  items: z
    .string()
    .max(600_000)
    .transform((text, context) => {
      const read = RoadmapItems.safeParse(parsed(text))
      if (read.success) return read.data
      context.addIssue({ code: 'custom', message: 'invalid' })
      return z.NEVER
    }),
  version: z.coerce.number().int().min(0),
})

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Saves what was read from a workbook as the next version, unless somebody saved another one meanwhile. */
export async function saveRead(
  tx: Tx,
  actor: Actor,
  teamId: string,
  { items, version }: z.infer<typeof ReadInput>,
  remark = '',
): Promise<{ number: number } | Refusal> {
  const open = await openRoadmap(tx, actor, teamId)
  if ((open.current?.number ?? 0) !== version) throw new InvalidTransition('edit', 'kept')
  return await keepVersion(tx, actor, open, items, remark)
}

/**
 * Takes a workbook in at once when all of it could be read and nobody has changed the roadmap since it was downloaded;
 * null when somebody has to look first.
 */
export async function takeInRoadmap(
  tx: Tx,
  actor: Actor,
  teamId: string,
  { items, problems, version }: ReadRoadmap,
  fileName: string,
): Promise<{ number: number } | null> {
  const open = await openRoadmap(tx, actor, teamId)
  const current = open.current?.number ?? 0
  if (problems.length > 0 || (version ?? 0) !== current || !RoadmapItems.safeParse(items).success) return null
  const kept = await keepVersion(tx, actor, open, items, fileName.slice(0, 200))
  return 'number' in kept ? kept : null
}
