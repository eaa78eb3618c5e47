const STATES = ['checked', 'running', 'done', 'failed', 'undoing', 'undone'] as const

/** How a register stands, as its catalogue names it. */
export function stateOf(state: string): (typeof STATES)[number] {
  return STATES.find((one) => one === state) ?? 'checked'
}
