import { useLocale, useTranslations } from 'next-intl'
import type { AwardOfPractice } from '@/lib/awards/read-public'
import { fiscalYearLabel } from '@/lib/japanese/dates'

/** Which awards a practice has, said before anything else of it. */
export function AwardsOfPractice({ awards }: { awards: readonly AwardOfPractice[] }) {
  const t = useTranslations('Awards')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ul className="border-l-4 border-yellow-900 bg-yellow-50 px-4 py-3">
      {awards.map(({ id, title, fiscalYear, result }) => (
        <li key={id}>
          <a href={`/awards/${id}`} className="font-700">
            {t(result === 'award' ? 'ofPractice.awarded' : 'ofPractice.encouraged', {
              title: t('yearTitle', { year: fiscalYearLabel(fiscalYear, locale), title }),
            })}
          </a>
        </li>
      ))}
    </ul>
  )
}
