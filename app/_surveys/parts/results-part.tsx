import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { SummaryFigure } from '@/components/resident-surveys/summary-figure'
import type { Summary } from '@/lib/residentSurveys/summarise'

type Props = { summary: Summary; path: string }

/** The results, question by question, and the files and paper they go out as. */
export function ResultsPart({ summary, path }: Props) {
  const t = useTranslations('Surveys')
  const { sheets, byPortal, byPaper, questions } = summary
  return (
    <Section
      title={t('summary.title')}
      actions={
        sheets > 0 ? (
          <>
            <a href={`${path}/results`}>{t('page.results')}</a>
            <a href={`${path}/answers.xlsx`}>{t('page.xlsx')}</a>
            <a href={`${path}/answers.csv`}>{t('page.csv')}</a>
          </>
        ) : undefined
      }
    >
      <p>{sheets === 0 ? t('summary.none') : t('summary.total', { sheets, byPortal, byPaper })}</p>
      {sheets === 0 ? null : questions.map((summed) => <SummaryFigure key={summed.question.id} summed={summed} />)}
    </Section>
  )
}
