import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import type { EffectAnswer } from '@/lib/followUps/effect-answer'
import { formatDate } from '@/lib/japanese/dates'

/** What was answered about one support, as it was understood: numbers with their unit, days as days. */
export function EffectAnswers({ answer }: { answer: EffectAnswer }) {
  const t = useTranslations('FollowUps')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const measured = (value: string | null, on: string | null) =>
    value === null ? '' : `${value}${answer.unit}${on ? t('asOf', { date: formatDate(on, locale) }) : ''}`
  const texts = (['changes', 'insights', 'stillNeeded'] as const).map((name) => ({
    term: t(`fields.${name}`),
    value: answer[name] ? <span className="whitespace-pre-line">{answer[name]}</span> : '',
  }))
  return (
    <DescriptionList
      rows={[
        { term: t('fields.usefulness'), value: t(`usefulness.${answer.usefulness}`) },
        {
          term: t('fields.actionsTaken'),
          value: answer.actionsTaken ? <span className="whitespace-pre-line">{answer.actionsTaken}</span> : '',
        },
        { term: t('fields.indicator'), value: answer.indicator },
        { term: t('fields.before'), value: measured(answer.before, answer.beforeOn) },
        { term: t('fields.after'), value: measured(answer.after, answer.afterOn) },
        ...texts,
      ]}
    />
  )
}
