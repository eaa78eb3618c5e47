import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import type { EffectAnswer } from '@/lib/followUps/effect-answer'
import type { Indicator } from '@/lib/followUps/indicator'
import { formatDate } from '@/lib/japanese/dates'

/** What was answered about one support, as it was understood: numbers with their unit, days as days. */
export function EffectAnswers({ answer }: { answer: EffectAnswer }) {
  const t = useTranslations('FollowUps')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const lines = (value: string) => (value ? <span className="whitespace-pre-line">{value}</span> : '')
  const measured = (unit: string, value: string | null, on: string | null) =>
    value === null ? '' : `${value}${unit}${on ? t('asOf', { date: formatDate(on, locale) }) : ''}`
  const indicatorRows = ({ indicator, unit, before, beforeOn, after, afterOn }: Indicator, nth: '' | '2' | '3') => [
    { term: t(`fields.indicator${nth}`), value: indicator },
    { term: t(`fields.before${nth}`), value: measured(unit, before, beforeOn) },
    { term: t(`fields.after${nth}`), value: measured(unit, after, afterOn) },
  ]
  const { usefulness, actionsTaken, moreIndicators, changes, attribution, insights, stillNeeded, publication } = answer
  return (
    <DescriptionList
      rows={[
        { term: t('fields.usefulness'), value: t(`usefulness.${usefulness}`) },
        { term: t('fields.actionsTaken'), value: lines(actionsTaken) },
        ...indicatorRows(answer, ''),
        ...moreIndicators.flatMap((more, index) => indicatorRows(more, index === 0 ? '2' : '3')),
        { term: t('fields.changes'), value: lines(changes) },
        { term: t('attributed'), value: attribution ? t(`attribution.${attribution}`) : '' },
        { term: t('fields.insights'), value: lines(insights) },
        { term: t('fields.stillNeeded'), value: lines(stillNeeded) },
        { term: t('fields.publication'), value: t(`publication.${publication || 'no'}`) },
      ]}
    />
  )
}
