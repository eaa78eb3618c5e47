const DATE = /((?:令和|平成)(?:\d+|元)年度?(?:\d+月)?(?:\d+日)?(?:\([月火水木金土日]\))?)/

/** A sentence in parts: every second one is a date, which is not to be broken at the end of a line. */
export function splitAtDates(sentence: string): string[] {
  return sentence.split(DATE)
}
