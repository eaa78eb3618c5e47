import { useLocale, useTranslations } from 'next-intl'
import type { ClockAccount } from '@/lib/clock/account'
import { formatDate } from '@/lib/japanese/dates'

/** When the days to the answer were not counted, why, and how many that makes. Both sides read the same. */
export function Pauses({ account: { pauses, days } }: { account: ClockAccount }) {
  const t = useTranslations('Clock.pauses')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <>
      <ul className="list-disc space-y-1 ps-5">
        {pauses.map(({ id, why, reason, from, until, days: counted }) => (
          <li key={id}>
            {why === 'officer' ? t('officer', { reason }) : t('question')}
            <span className="block text-dns-14N-130 text-solid-gray-700">
              {until
                ? t('span', { from: formatDate(from, locale), until: formatDate(until, locale), days: counted })
                : t('open', { from: formatDate(from, locale), days: counted })}
            </span>
          </li>
        ))}
      </ul>
      <p className="mt-1">{t('total', { days })}</p>
    </>
  )
}
