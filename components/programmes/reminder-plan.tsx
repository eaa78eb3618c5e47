import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { ReminderDay } from '@/lib/programmes/reminder-days'

type Sent = { daysBefore: number; at: Date; askingOrganisation: { name: string; nameEn: string | null } }
type Props = { days: readonly ReminderDay[]; sent: readonly Sent[]; today: string }

/** On which days unsent entries will be brought to mind, and whom the ones that went reached. */
export function ReminderPlan({ days, sent, today }: Props) {
  const t = useTranslations('Programmes.reminders')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="space-y-2">
      {days.map(({ daysBefore, on }) => {
        const names = sent.filter((one) => one.daysBefore === daysBefore).map((one) => one.askingOrganisation.name)
        const reached = names.length > 0 ? t('reached', { names: names.join(t('separator')) }) : t('none')
        return (
          <li key={daysBefore}>
            {t('day', { days: daysBefore, date: formatDate(on, locale) })}
            <span className="block text-solid-gray-700">{names.length > 0 || on < today ? reached : t('coming')}</span>
          </li>
        )
      })}
    </ul>
  )
}
