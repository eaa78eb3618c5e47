import { useLocale, useTranslations } from 'next-intl'
import type { SimilarOwn } from '@/lib/consultations/list-similar-own'
import { formatDate } from '@/lib/japanese/dates'
import { InCommon } from '../practices/in-common'
import { StateBadge } from './state-badge'

/** Earlier consultations of one's own that resemble what is being written; each may be read, or gone on from. */
export function SimilarOwnList({ similar }: { similar: readonly SimilarOwn[] }) {
  const t = useTranslations('Writing')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (similar.length === 0) return null
  return (
    <details className="max-w-prose rounded-8 border border-solid-gray-420 px-4 py-2 print:hidden">
      <summary className="py-1 font-700">{t('similar', { count: similar.length })}</summary>
      <ul className="mt-2 space-y-2 pb-2">
        {similar.map(({ number, title, state, receivedAt, themes, words }) => (
          <li key={number}>
            <a href={`/my/consultations/${number}`}>{title}</a> <StateBadge state={state} />
            <span className="block text-solid-gray-700">
              {number} {formatDate(receivedAt, locale)}
            </span>
            <InCommon themes={themes} words={words} />
          </li>
        ))}
      </ul>
    </details>
  )
}
