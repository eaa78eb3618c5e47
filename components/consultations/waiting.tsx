import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'

type Props = { waitingOn: string; waitingSince: Date | null }

/** On whom a consultation waits, and since when. */
export function Waiting({ waitingOn, waitingSince }: Props) {
  const t = useTranslations('States.waiting')
  const c = useTranslations('Consultation')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (waitingOn === 'nobody') return <span className="text-solid-gray-700">{t('nobody')}</span>
  return (
    <span className={waitingOn === 'municipality' ? 'font-700' : undefined}>
      {t(waitingOn)}
      {waitingSince ? (
        <span className="block text-dns-14N-130 font-400 text-solid-gray-700">
          {c('since', { date: formatDate(waitingSince, locale) })}
        </span>
      ) : null}
    </span>
  )
}
