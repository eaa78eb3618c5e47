import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { CallOfPrefecture } from '@/lib/practiceCalls/read'
import { Section } from '../layout/section'

/** The calls by which a prefecture is asked, with what it has answered so far; those still open first. */
export function CallsOfPrefecture({ calls }: { calls: readonly CallOfPrefecture[] }) {
  const t = useTranslations('PracticeCalls')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (calls.length === 0) return null
  return (
    <Section title={t('own.title')}>
      <ul className="space-y-3">
        {calls.map(({ id, title, matter, dueOn, state, filed, noneAt }) => (
          <li key={id}>
            <a href={`/prefecture/practices/calls/${id}`} className="font-700">
              {title}
            </a>
            <span className="block">
              {state === 'closed' ? t('states.closed') : t('own.until', { date: formatDate(dueOn, locale) })}{' '}
              {filed > 0 ? t('own.filedCount', { count: filed }) : t(noneAt ? 'own.noneSaid' : 'own.notYet')}
            </span>
            <span className="block text-solid-gray-700">{matter.title}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
