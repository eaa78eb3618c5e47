import { useTranslations } from 'next-intl'
import type { Mark } from '@/lib/datePolls/marks'

/** What speaks against a day or time, in words. */
export function MarkList({ marks }: { marks: readonly Mark[] }) {
  const t = useTranslations('Polls.marks')
  if (marks.length === 0) return null
  const words = marks.map((mark) => t(mark.kind, { name: 'name' in mark && mark.name ? mark.name : 'none' }))
  return <span className="font-400 text-orange-1000">{`（${words.join('、')}）`}</span>
}
