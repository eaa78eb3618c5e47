import type { RoadmapItem } from './items'

/** What one version of a roadmap changed against the one before. */
export type Difference = {
  id: string
  kind: 'added' | 'removed' | 'changed'
  what: string
  fields: { name: keyof RoadmapItem; before: string; after: string }[]
}

const FIELDS = [
  'group',
  'what',
  'owner',
  'partners',
  'from',
  'until',
  'milestone',
  'milestoneLabel',
  'progress',
  'remark',
] as const

/** Line by line, field by field; nothing where the two are the same. */
export function differencesOf(before: readonly RoadmapItem[], after: readonly RoadmapItem[]): Difference[] {
  const earlier = new Map(before.map((item) => [item.id, item]))
  const later = new Set(after.map(({ id }) => id))
  const changed = after.flatMap((item): Difference[] => {
    const old = earlier.get(item.id)
    if (!old) return [{ id: item.id, kind: 'added', what: item.what, fields: [] }]
    const fields = FIELDS.flatMap((name) =>
      old[name] === item[name] ? [] : [{ name, before: old[name], after: item[name] }],
    )
    return fields.length === 0 ? [] : [{ id: item.id, kind: 'changed', what: item.what, fields }]
  })
  const removed = before.filter(({ id }) => !later.has(id))
  return [...changed, ...removed.map(({ id, what }): Difference => ({ id, kind: 'removed', what, fields: [] }))]
}
