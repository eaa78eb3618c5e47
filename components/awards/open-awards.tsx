import { useLocale, useTranslations } from 'next-intl'
import type { OpenAwardCall } from '@/lib/awards/read-nominations'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { Section } from '../layout/section'

/** The calls for the award that take nominations now, each with its last day. */
export function OpenAwards({ calls }: { calls: readonly OpenAwardCall[] }) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Section title={t('own.title')}>
      <ul className="space-y-2">
        {calls.map(({ id, title, fiscalYear, nominationsDue }) => (
          <li key={id}>
            <a href={`/nominations/${id}`} className="font-700">
              {t('yearTitle', { year: fiscalYearLabel(fiscalYear, locale), title })}
            </a>{' '}
            {t('own.until', { date: formatDate(nominationsDue, locale) })}
          </li>
        ))}
      </ul>
    </Section>
  )
}
