import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'

type Props = { draft: { validUntil: Date | null; checkedOn: Date | null; checkBy: Date | null }; today: string }

/** Until when a practice is shown, when it was looked at last, and that it has run out or is to be looked at. */
export function Validity({ draft: { validUntil, checkedOn, checkBy }, today }: Props) {
  const t = useTranslations('PracticeDrafts.validUntil')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!validUntil) return null
  const isOver = dayOf(validUntil) < today
  return (
    <>
      <span className={isOver ? 'font-700' : undefined}>
        {t(isOver ? 'over' : 'until', { date: formatDate(validUntil, locale) })}
      </span>
      {checkedOn ? <span className="block">{t('checkedOn', { date: formatDate(checkedOn, locale) })}</span> : null}
      {checkBy && !isOver ? <span className="block">{t('checkBy', { date: formatDate(checkBy, locale) })}</span> : null}
    </>
  )
}
