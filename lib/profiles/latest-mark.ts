/** When the latest of the marks was made, so that a form can say which ones it was made from. */
export function latestOf(marks: readonly { updatedAt: Date }[]): string {
  return marks.map(({ updatedAt }) => updatedAt.toISOString()).reduce((one, other) => (one > other ? one : other), '')
}
