import { useTranslations } from 'next-intl'
import { Section } from '@/components/layout/section'
import { SummaryFigure } from '@/components/resident-surveys/summary-figure'
import { TakingOut } from '@/components/resident-surveys/taking-out'
import type { Summary } from '@/lib/residentSurveys/summarise'
import type { OpenedSurvey } from '../open-survey'

type Props = Pick<OpenedSurvey, 'forms' | 'takenOut'> & {
  summary: Summary
  path: string
  /** Where a figure is taken into the follow-up that is being asked; null when none is. */
  takeAt: string | null
}

/** The results, question by question, and the files and paper they go out as. */
export function ResultsPart({ summary, path, takeAt, forms, takenOut }: Props) {
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
      {sheets === 0
        ? null
        : questions.map((summed) => (
            <div key={summed.question.id}>
              <SummaryFigure summed={summed} />
              {takeAt && summed.answered > 0 && summed.question.kind !== 'text' ? (
                <p className="print:hidden">
                  <a
                    href={`${takeAt}.${summed.question.id}`}
                    aria-label={t('summary.takeOf', { question: summed.question.text })}
                  >
                    {t('summary.take')}
                  </a>
                </p>
              ) : null}
            </div>
          ))}
      {byPortal > 0 || takenOut.length > 0 ? <TakingOut {...{ path, takenOut }} form={forms.takeOut} /> : null}
    </Section>
  )
}
