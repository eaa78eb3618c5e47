import { z } from 'zod'
import type { Actor } from '@/lib/actor/actor'
import type { Tx } from '@/lib/db/client'
import { readPost } from '@/lib/forms/kept-posts'
import type { Search } from '@/lib/forms/open-form'
import { RoadmapItems } from '@/lib/roadmaps/items'
import { Problem } from '@/lib/roadmaps/read-workbook'

const Problems = z.array(Problem)

/** What was read from the last workbook, as kept with its post: its lines and what is wrong with them, or why it is no roadmap. */
export async function openRead(tx: Tx, actor: Actor, search: Search) {
  const uuid = z.uuid().safeParse(search.post).data
  const typed = uuid ? (await readPost(tx, actor.userId, uuid))?.typed : null
  if (!typed) return null
  const text = (name: string) => (typeof typed[name] === 'string' ? typed[name] : '')
  const items = RoadmapItems.safeParse(parsed(text('items')))
  const problems = Problems.safeParse(parsed(text('problems')))
  const raw = { items: text('items'), problems: text('problems'), from: text('from'), fileName: text('fileName') }
  return { reason: text('reason'), raw, items: items.data ?? null, problems: problems.data ?? [] }
}

export type Read = NonNullable<Awaited<ReturnType<typeof openRead>>>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text || 'null')
  } catch {
    return null
  }
}
