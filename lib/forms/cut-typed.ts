import type { Typed } from './kept-posts'

/** More than the longest form that is answered by a link has, and more than a person writes into one field or all of them. */
const MOST_FIELDS = 400
const LONGEST = 5000
const LONGEST_OF_ALL = 100_000

/** What is kept of a post that anybody with a link can send again and again: as much as a person writes, the first fields first. */
export function cutTyped(typed: Typed): Typed {
  const kept: Typed = {}
  let left = LONGEST_OF_ALL
  for (const [name, value] of Object.entries(typed).slice(0, MOST_FIELDS)) {
    const values = [value].flat().map((one) => one.slice(0, LONGEST))
    left -= name.length + values.reduce((all, one) => all + one.length, 0)
    if (left < 0) break
    kept[name] = typeof value === 'string' ? (values[0] ?? '') : values
  }
  return kept
}
