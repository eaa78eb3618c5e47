import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import type { Whole } from '@/lib/prints/read-whole'
import { PlainText } from '../consultations/plain-text'
import { DescriptionList } from '../layout/description-list'

/** ご確認のお願い from the first to the last: to whom, what, why, by when, and what was answered. */
export function QuestionsOnPaper({ questions }: { questions: Whole['questions'] }) {
  const t = useTranslations('Prints.questions')
  const c = useTranslations('Consultation.question')
  const addressees = useTranslations('States.addressee')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <ol className="space-y-6">
      {questions.map((question) => (
        <li key={question.id}>
          <DescriptionList
            rows={[
              { term: t('asked'), value: <PlainText>{question.body}</PlainText> },
              ...(question.reason ? [{ term: c('reason'), value: question.reason }] : []),
              {
                term: t('to'),
                value: [addressees(question.addressee), question.addresseeName].filter(Boolean).join(' '),
              },
              {
                term: c('askedBy'),
                value: c('asked', { name: question.askedByName, date: formatDate(question.askedAt, locale) }),
              },
              { term: c('dueOn'), value: formatDate(question.dueOn, locale) },
              {
                term: c('answer'),
                value: question.answeredAt ? (
                  <>
                    <PlainText>{question.answer}</PlainText>
                    <p>
                      {c('asked', {
                        name: question.answeredByName,
                        date: formatDate(question.answeredAt, locale),
                      })}
                    </p>
                  </>
                ) : (
                  t('waiting')
                ),
              },
            ]}
          />
        </li>
      ))}
    </ol>
  )
}
