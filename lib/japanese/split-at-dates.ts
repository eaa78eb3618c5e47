const DATE =
  /((?:令和|平成)(?:\d+|元)年度?(?:\d+月)?(?:\d+日)?(?:\([月火水木金土日]\))?|第[0-9０-９一二三四五六七八九十]+[期版回章条])/

/** A sentence in parts: every second one is a date or a number such as 第10期, which is not to be broken at the end of a line. */
export function splitAtDates(sentence: string): string[] {
  return sentence.split(DATE)
}
