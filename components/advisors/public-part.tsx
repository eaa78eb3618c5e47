import { useTranslations } from 'next-intl'
import type { PublicChoices } from '@/lib/advisors/choices'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'
import { useWords } from './use-words'

type Advisor = {
  affiliation: string
  prefectureCode: string | null
  isPrefectural: boolean
  themeKeys: string[]
  prefectureCodes: string[]
  mode: string
  months: number[]
  availability: string
  practice: string
  introduction: string
}
type Props = { advisor: Advisor; choices: PublicChoices }

/** What everybody who is offered this advisor may read. */
export function PublicPart({ advisor, choices }: Props) {
  const t = useTranslations('Advisors')
  const words = useWords(choices)
  const { affiliation, isPrefectural, prefectureCode, mode, availability, practice, introduction } = advisor
  const months = words.months(advisor)
  const text = (value: string) => (value ? <PlainText>{value}</PlainText> : '')
  const optional = [
    { term: t('fields.availability'), value: text(availability) },
    { term: t('fields.practice'), value: text(practice) },
    { term: t('fields.introduction'), value: text(introduction) },
  ].filter(({ value }) => value)
  return (
    <DescriptionList
      rows={[
        {
          term: t('fields.affiliation'),
          value: isPrefectural ? `${affiliation}（${t('fields.isPrefectural')}）` : affiliation,
        },
        { term: t('fields.themeKeys'), value: words.themes(advisor) },
        { term: t('fields.prefectureCode'), value: words.prefecture(prefectureCode) },
        { term: t('fields.prefectureCodes'), value: words.area(advisor) },
        { term: t('fields.mode'), value: t(`modes.${mode}`) },
        { term: t('fields.months'), value: months },
        ...optional,
      ]}
    />
  )
}
