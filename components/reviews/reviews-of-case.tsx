import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/layout/description-list'
import { Section } from '@/components/layout/section'
import { fiscalYearLabel, formatDate } from '@/lib/japanese/dates'
import { GRADES, REVIEW_VIEWS } from '@/lib/reviews/input'
import type { CaseReviewRead } from '@/lib/reviews/read'

/** What both sides have written of a case, year by year. */
export function ReviewsOfCase({ reviews }: { reviews: readonly CaseReviewRead[] }) {
  const t = useTranslations('Reviews')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (reviews.length === 0) return <p>{t('none')}</p>
  return reviews.map((review) => {
    const side = review.side === 'desk' ? 'desk' : 'asking'
    return (
      <Section key={review.id} title={t('of', { year: fiscalYearLabel(review.fiscalYear, locale), side })}>
        <p>{t('writtenBy', { name: review.writtenByName, date: formatDate(review.writtenAt, locale) })}</p>
        <DescriptionList
          rows={[
            ...REVIEW_VIEWS.map((view) => ({
              term: t(`fields.${view}`),
              value: <Graded view={view} review={review} />,
            })),
            { term: t('fields.decided'), value: <span className="whitespace-pre-line">{review.decided}</span> },
            { term: t('fields.ownerName'), value: review.ownerName },
            { term: t('fields.dueOn'), value: review.dueOn ? formatDate(review.dueOn, locale) : '' },
          ]}
        />
      </Section>
    )
  })
}

function Graded({ view, review }: { view: (typeof REVIEW_VIEWS)[number]; review: CaseReviewRead }) {
  const t = useTranslations('Reviews')
  const grade = GRADES.find((known) => known === review[view])
  const words = review[`${view}Words`]
  return (
    <>
      <span className="font-700">{grade ? t(`grades.${view}.${grade}`) : ''}</span>
      {words ? <span className="block whitespace-pre-line">{words}</span> : null}
    </>
  )
}
