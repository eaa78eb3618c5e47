const SUITES = ['queue', 'search', 'reports', 'practices'] as const
export type Suite = (typeof SUITES)[number]

/** What is measured, over how many consultations, for how long each, by how many processes. */
export type Asked = { suites: readonly Suite[]; count: number; seconds: number; processes: number }

/** Reads `queue search --n=100000 --seconds=5 --processes=2`; nothing named means everything. */
export function readAsked(words: readonly string[]): Asked {
  const number = (name: string, usual: number) => {
    const typed = words.find((word) => word.startsWith(`--${name}=`))?.split('=')[1]
    const value = typed === undefined ? usual : Number(typed)
    if (!Number.isInteger(value) || value < 1) throw new Error(`--${name} wants a whole number, not ${typed}`)
    return value
  }
  const named = words.filter((word) => !word.startsWith('--'))
  const unknown = named.filter((word) => !SUITES.some((suite) => suite === word))
  if (unknown.length > 0) throw new Error(`unknown: ${unknown.join(' ')}. Known: ${SUITES.join(' ')}`)
  const suites = named.length === 0 ? SUITES : SUITES.filter((suite) => named.includes(suite))
  return { suites, count: number('n', 100_000), seconds: number('seconds', 5), processes: number('processes', 2) }
}
