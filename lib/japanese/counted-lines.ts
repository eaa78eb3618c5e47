export type Counted = { label: string; number: number | null }

const LINE = /^(.*?)[\s　:：]*([0-9０-９]{1,5})\s*(?:人|名)?$/

/** Reads who took part, one kind a line, the number at its end where there is one. Null when a line is only a number. */
export function readLines(text: string): Counted[] | null {
  const lines = text.split('\n').map((line) => line.trim())
  const counted = lines.filter((line) => line !== '').map(readLine)
  return counted.every(({ label, number }) => label !== '' && label.length <= 80 && number !== 0) ? counted : null
}

function readLine(line: string): Counted {
  const found = LINE.exec(line)
  if (!found) return { label: line, number: null }
  return { label: (found[1] ?? '').trim(), number: Number((found[2] ?? '').normalize('NFKC')) }
}

/** The same as it is typed: what `readLines` reads back. */
export function writeLines(counted: readonly Counted[]): string {
  return counted.map(({ label, number }) => (number === null ? label : `${label} ${number}`)).join('\n')
}
