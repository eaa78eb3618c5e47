import type { useTranslations } from 'next-intl'
import { LONGEST, PROBLEMS, type Problem } from '@/lib/workbooks/answers'

/** A longer text is told by its beginning, and shown whole below. */
export const SHORT = 60

/** One thing that could not be read, in a sentence that begins with its cell. */
export function sayProblem(t: ReturnType<typeof useTranslations<'Workbook'>>, { address, field, key, text }: Problem) {
  const known = PROBLEMS.find((one) => one === key) ?? 'tooLong'
  const letters = [...text.replace(/\s+/g, ' ')]
  const short = letters.length > SHORT ? `${letters.slice(0, SHORT).join('')}\u2026` : letters.join('')
  const [, most = 0] = Object.entries(LONGEST).find(([limited]) => limited === field) ?? []
  const what = t(`problems.${known}`, { text: short, field: t(`labels.${field}`), most })
  return t('problems.line', { address, what })
}
