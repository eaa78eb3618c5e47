import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Row = { term: string; value: ReactNode; changeHref?: string }

/** What is on record, one line each. An empty answer is said to be empty; a line that can be changed leads to where. */
export function DescriptionList({ rows, stacked = false }: { rows: readonly Row[]; stacked?: boolean }) {
  const t = useTranslations('Components')
  return (
    <dl className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
      {rows.map(({ term, value, changeHref }) => (
        <div key={term} className={`flex flex-wrap gap-x-6 py-2.5 ${stacked ? 'flex-col' : 'sm:flex-nowrap'}`}>
          <dt className={`w-full shrink-0 font-700 text-solid-gray-900 ${stacked ? '' : 'sm:w-44'}`}>{term}</dt>
          <dd className="min-w-0 flex-1 [overflow-wrap:anywhere]">
            {value === '' || value === null || value === undefined ? (
              <span className="text-solid-gray-700">{t('notAnswered')}</span>
            ) : (
              value
            )}
          </dd>
          {changeHref ? (
            <dd className="shrink-0 print:hidden">
              <a href={changeHref} aria-label={t('changeThis', { term })} className="inline-block">
                {t('change')}
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  )
}
