import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { toldOutside } from '@/lib/residentSurveys/for-outside'
import type { Summary } from '@/lib/residentSurveys/summarise'
import { SummaryFigure } from './summary-figure'

type Props = { summary: Summary; opensOn: Date; closesOn: Date }

/** The results as they may leave the municipality and its bureau: nothing that fewer than three people said, and no free words. */
export function ToldResults({ summary, opensOn, closesOn }: Props) {
  const t = useTranslations('Surveys')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const days = t('facts.daysOf', { from: formatDate(opensOn, locale), until: formatDate(closesOn, locale) })
  return (
    <>
      <p>{t('results.total', { sheets: summary.sheets, days })}</p>
      {summary.questions.map((summed) => (
        <SummaryFigure key={summed.question.id} summed={toldOutside(summed)} />
      ))}
      <p className="text-solid-gray-700">{t('results.hiddenNote')}</p>
    </>
  )
}
