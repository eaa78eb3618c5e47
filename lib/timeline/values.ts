/** Everything a sentence of the timeline may mention; what an entry does not tell stands as 'none'. */
const UNTOLD = {
  number: 'none',
  channel: 'none',
  officer: 'none',
  owner: 'none',
  addressee: 'none',
  name: 'none',
  kind: 'none',
  from: 'none',
  to: 'none',
  action: 'none',
  menu: 'none',
  label: 'none',
  party: 'none',
  fileName: 'none',
  month: 'none',
  shared: 'none',
  completion: 'none',
  reason: 'none',
  into: 'none',
}

/** The facts of an entry as its sentence in the catalogue (Timeline.kinds) takes them. */
export function valuesOf(facts: Record<string, string | number | null>): Record<string, string | number> {
  const told = Object.entries(facts).map(([name, value]) => [name, value === null || value === '' ? 'none' : value])
  return { ...UNTOLD, ...Object.fromEntries(told) }
}
