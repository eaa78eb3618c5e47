const DAY_MS = 86_400_000

/** After how many days without a letter written a draft counts as left. */
export const LEFT_DAYS = 7

/** The moment before which a draft must have been written last to count as left 7日以上そのまま. */
export function leftBefore(now: Date): Date {
  return new Date(now.getTime() - LEFT_DAYS * DAY_MS)
}
