import { useLocale, useTranslations } from 'next-intl'
import { Page } from '@/components/layout/page'
import { formatDate } from '@/lib/japanese/dates'
import type { SurveyToAnswer } from '@/lib/residentSurveys/read-by-code'
import type { Standing } from '@/lib/residentSurveys/states'

type Props = { survey: SurveyToAnswer; standing: Standing }

/** A questionnaire that takes no answers today: not yet, or no more, and whom to ask. */
export function SurveyOver({ survey, standing }: Props) {
  const t = useTranslations('Surveys.answer')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { title, askedBy, opensOn, closesOn, endedAt } = survey
  const isWaiting = standing === 'waiting'
  const date = formatDate(isWaiting ? opensOn : (endedAt ?? closesOn), locale)
  return (
    <Page title={t(isWaiting ? 'waiting' : 'closed')} kicker={`${askedBy}　${title}`} width="narrow">
      <p>{t(isWaiting ? 'waitingText' : 'closedText', { date, askedBy })}</p>
    </Page>
  )
}
