/** By what a theme is crossed: the size of the municipality, or its prefecture. */
export const SIDES = ['size', 'prefecture'] as const
export type Side = (typeof SIDES)[number]

/** One need: a theme among the municipalities of one size, or of one prefecture. */
export type Need = { theme: string; by: Side; place: string }

/** One need in one word. */
export function keyOf({ theme, by, place }: Need): string {
  return [by, place, theme].join(' ')
}

/** The need that such a word stands for. */
export function needOf(key: string): Need {
  const [by, place = '', ...theme] = key.split(' ')
  return { by: SIDES.find((side) => side === by) ?? 'size', place, theme: theme.join(' ') }
}
