import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'

type Poll = { label: string; closesOn: Date; respondents: readonly { id: string; answeredAt: Date | null }[] }

/** The open polls in which the reader is asked for a date, each with the way to answer. */
export function DatesAsked({ polls }: { polls: readonly Poll[] }) {
  const t = useTranslations('Polls.ofSupport')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return polls.flatMap(({ label, closesOn, respondents }) =>
    respondents.map(({ id, answeredAt }) => (
      <p key={id}>
        <a href={`/date-polls/${id}`} className={answeredAt ? undefined : 'font-700'}>
          {t(answeredAt ? 'mine' : 'please', { label, date: formatDate(closesOn, locale) })}
        </a>
      </p>
    )),
  )
}
