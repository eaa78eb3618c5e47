import { readJapaneseDate } from '@/lib/japanese/read-date'

const ENDINGS = ['', '1日', '.1', '-1', '/1']

/** Reads a month as officials write it (令和5年4月, R5.4, 2023/4), also a whole day, into YYYY-MM; null when it names none. */
export function readMonth(text: string): string | null {
  const typed = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/^(\d{4})(\d{2})$/, '$1-$2')
  for (const ending of ENDINGS) {
    const day = readJapaneseDate(`${typed}${ending}`)
    if (day) return day.slice(0, 7)
  }
  return null
}
