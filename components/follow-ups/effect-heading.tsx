import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'

type Effect = {
  pointMonths: number
  consultation: { number: string | null; title: string }
  support: { aim: string; outcome: string; endedAt: Date | null; menu: { name: string; nameEn: string } }
}

/** The support's name as its reader knows it, and the point in time that is asked about. */
export function effectTitle(effect: Effect, locale: string, months: string): string {
  const { name, nameEn } = effect.support.menu
  return `${locale === 'en' ? nameEn : name}${months}`
}

/** What was agreed and what came of it, so that nobody has to look it up before answering. */
export function WhatWasDone({ effect }: { effect: Effect }) {
  const t = useTranslations('FollowUps')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { consultation, support } = effect
  return (
    <dl className="max-w-prose space-y-1 rounded-8 bg-solid-gray-50 p-4">
      <Line term={t('consultation')} value={`${consultation.number ?? ''} ${consultation.title}`} />
      {support.endedAt ? <Line term={t('endedOn')} value={formatDate(support.endedAt, locale)} /> : null}
      {support.aim ? <Line term={t('aim')} value={support.aim} /> : null}
      {support.outcome ? <Line term={t('outcome')} value={support.outcome} /> : null}
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
