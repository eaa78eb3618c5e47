import { useLocale, useTranslations } from 'next-intl'
import type { AskedAbout } from '@/lib/followUps/asked-about'
import { formatDate } from '@/lib/japanese/dates'

type Effect = { pointMonths: number; about: AskedAbout }

/** The support's name as its reader knows it, and the point in time that is asked about. */
export function effectTitle(effect: Effect, locale: string, months: string): string {
  const { name, nameEn } = effect.about.menu
  return `${locale === 'en' ? nameEn : name}${months}`
}

/** What was agreed and what came of it, so that nobody has to look it up before answering. */
export function WhatWasDone({ effect }: { effect: Effect }) {
  const t = useTranslations('FollowUps')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { number, title, aim, outcome, endedOn, actions, earlier } = effect.about
  const before = earlier && [earlier.changes, earlier.stillNeeded].filter(Boolean).join('\n')
  return (
    <dl className="max-w-prose space-y-1 rounded-8 bg-solid-gray-50 p-4">
      <Line term={t('consultation')} value={`${number} ${title}`} />
      {endedOn ? <Line term={t('endedOn')} value={formatDate(new Date(endedOn), locale)} /> : null}
      {aim ? <Line term={t('aim')} value={aim} /> : null}
      {outcome ? <Line term={t('outcome')} value={outcome} /> : null}
      {actions.length > 0 ? <Line term={t('actions')} value={actions.join('\n')} /> : null}
      {earlier && before ? <Line term={t('lastTime', { months: earlier.pointMonths })} value={before} /> : null}
    </dl>
  )
}

function Line({ term, value }: { term: string; value: string }) {
  return (
    <div className="flex flex-wrap gap-x-3">
      <dt className="font-700">{term}</dt>
      <dd className="min-w-0 whitespace-pre-line [overflow-wrap:anywhere]">{value}</dd>
    </div>
  )
}
