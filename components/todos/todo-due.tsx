import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { Deadline } from '../notices/deadline'

/** By when something is to be done; what is late or due today says so in words. `today` is 'YYYY-MM-DD'. */
export function TodoDue({ dueOn, today }: { dueOn: Date | null; today: string }) {
  const t = useTranslations('Todos')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!dueOn) return t('noDue')
  const day = dayOf(dueOn)
  const date = formatDate(day, locale)
  if (day < today) return <Deadline date={date} isoDate={day} note={t('late')} tone="danger" />
  if (day === today) return <Deadline date={date} isoDate={day} note={t('today')} tone="warning" />
  return <Deadline date={date} isoDate={day} />
}
