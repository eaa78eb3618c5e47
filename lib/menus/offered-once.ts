/** Versions that were offered to somebody: neither drafts nor drafts given up. What is narrowed down by menus knows these. */
export const OFFERED_ONCE = { state: { in: ['trial', 'open', 'closed'] } }
