/** One form of the desk that changes a record: opened once by two people, saved by one after the other. */
export type Row = {
  form: string
  /** Opens the form; what it gives saves, as whoever looked before anybody had saved. */
  open: () => Promise<(text: string) => Promise<unknown>>
  /** What the later one is shown. */
  theirs: Record<string, unknown>
}
