const LINE_POINTS = 18
/** Excel shows no row higher than this. */
const MOST_POINTS = 405

/** How high a row must be for its text to be read on paper, in a column that many half-width letters wide. */
export function heightOf(text: string, width: number): number {
  const lines = linesOf(text, width)
  return Math.min(MOST_POINTS, lines * LINE_POINTS + 6)
}

/** How many lines a text takes. */
export function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(widthOf(line) / (width - 2))), 0)
}

function widthOf(line: string): number {
  let width = 0
  for (const letter of line) width += /[\u0020-\u007e\uff61-\uff9f]/.test(letter) ? 1.1 : 2.1
  return width
}
