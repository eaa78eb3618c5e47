type Edges = { previous?: string; next?: string }

/** The ways to the pages before and after, with the conditions of this one. */
export function pageHrefs(list: string, asked: Record<string, string | undefined>, { previous, next }: Edges) {
  const href = (edge: Record<string, string>) => {
    const kept = Object.entries(asked).filter(([name, value]) => value && name !== 'after' && name !== 'before')
    return `${list}?${new URLSearchParams([...kept.map(([name, value]) => [name, value ?? '']), ...Object.entries(edge)])}`
  }
  return {
    previousHref: previous ? href({ before: previous }) : undefined,
    nextHref: next ? href({ after: next }) : undefined,
  }
}
