/** The keys of the queue, in the order in which the sheet explains them; each has its words in the catalogue (Shortcuts.keys). */
export const SHORTCUTS = [
  { keys: ['j'], does: 'next' },
  { keys: ['k'], does: 'previous' },
  { keys: ['o', 'Enter'], does: 'open' },
  { keys: ['x'], does: 'select' },
  { keys: ['a'], does: 'assign' },
  { keys: ['t'], does: 'theme' },
  { keys: ['p'], does: 'priority' },
  { keys: ['r'], does: 'remind' },
  { keys: ['/'], does: 'search' },
  { keys: ['g q'], does: 'goQueue' },
  { keys: ['g t'], does: 'goToday' },
  { keys: ['g i'], does: 'goIntake' },
  { keys: ['g s'], does: 'goSupports' },
  { keys: ['g f'], does: 'goFollowUps' },
  { keys: ['?'], does: 'sheet' },
] as const
