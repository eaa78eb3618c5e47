import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import { QuestionList } from '@/components/resident-surveys/question-list'
import { formatDate } from '@/lib/japanese/dates'
import { nameIn } from '@/lib/menus/menu-name'
import type { SurveyRead } from '@/lib/residentSurveys/read'

/** What is asked, by whom, when. */
export function FactsPart({ survey }: { survey: SurveyRead }) {
  const t = useTranslations('Surveys')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { askedBy, opensOn, closesOn, intro, questions, support, madeByName, madeAt } = survey
  const days = { from: formatDate(opensOn, locale), until: formatDate(closesOn, locale) }
  return (
    <Section title={t('facts.title')}>
      <DescriptionList
        rows={[
          { term: t('facts.support'), value: nameIn(locale, support.menu) },
          { term: t('facts.askedBy'), value: askedBy },
          { term: t('facts.days'), value: t('facts.daysOf', days) },
          ...(intro ? [{ term: t('facts.intro'), value: <span className="whitespace-pre-line">{intro}</span> }] : []),
          { term: t('facts.questions'), value: <QuestionList questions={questions} /> },
        ]}
      />
      <p className="text-solid-gray-700">{t('page.byOther', { name: madeByName, date: formatDate(madeAt, locale) })}</p>
    </Section>
  )
}
