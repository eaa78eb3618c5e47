type Said = {
  fromMonth: number | null
  onDay: Date | null
  words: string
  isUndecided: boolean
  event: { heldOn: Date | null } | null
}
type Words = { day: (month: number, day: number) => string; undecided: string; lasting: string }

/** An entry in the words of its cell: its day, what it says, whether its time is open; between arrows where it lasts over months. */
export function textOfEntry({ fromMonth, onDay, words, isUndecided, event }: Said, lasts: boolean, say: Words): string {
  const day = event?.heldOn ?? onDay
  const parts = [
    day ? say.day(day.getUTCMonth() + 1, day.getUTCDate()) : '',
    words,
    isUndecided && !words.includes(say.undecided) ? `（${say.undecided}）` : '',
  ]
  const said = parts.filter(Boolean).join(' ')
  if (lasts && fromMonth !== null) return said ? `← ${said} →` : '←→'
  return said || say.lasting
}
