type Said = {
  fromMonth: number | null
  onDay: Date | null
  words: string
  isUndecided: boolean
  isCalledOff: boolean
}
type Words = { day: (month: number, day: number) => string; undecided: string; calledOff: string; lasting: string }

/** An entry in the words of its cell: its day, what it says, whether its time is open or it was called off; between arrows where it lasts over months. */
export function textOfEntry(
  { fromMonth, onDay, words, isUndecided, isCalledOff }: Said,
  lasts: boolean,
  say: Words,
): string {
  const parts = [
    onDay ? say.day(onDay.getUTCMonth() + 1, onDay.getUTCDate()) : '',
    words,
    isUndecided && !isCalledOff && !words.includes(say.undecided) ? `（${say.undecided}）` : '',
    isCalledOff ? `（${say.calledOff}）` : '',
  ]
  const said = parts.filter(Boolean).join(' ')
  if (lasts && fromMonth !== null) return said ? `← ${said} →` : '←→'
  return said || say.lasting
}
