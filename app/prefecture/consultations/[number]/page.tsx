import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Course } from '@/components/consultations/course'
import { errorsAt } from '@/components/consultations/forms-on-page'
import { MessageForm } from '@/components/consultations/message-form'
import { OwnText } from '@/components/consultations/own-text'
import { QuestionList } from '@/components/consultations/question-list'
import { Standing } from '@/components/consultations/standing'
import { SupportList } from '@/components/consultations/support-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { TwoColumns } from '@/components/layout/two-columns'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { canWriteMessage } from '@/lib/consultations/policy'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { openShared } from './open-shared'

type Props = PageProps<'/prefecture/consultations/[number]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, { number }, { post }] = await Promise.all([getTranslations('Prefecture.shared'), params, searchParams])
  return { title: await pageTitle([number, t('title')], Boolean(post)) }
}

export default async function SharedConsultationPage({ params, searchParams }: Props) {
  const [{ number }, search] = [await params, await searchParams]
  const { actor, consultation, questions, desk, supports, surveys, course, message } = await openShared(number, search)
  const [t, p, results, locale] = await Promise.all([
    getTranslations('Consultation'),
    getTranslations('Prefecture'),
    getTranslations('Surveys.results'),
    readLocale(),
  ])
  const place = `/prefecture/consultations/${consultation.number}`
  const done = search.done === 'message' || search.done === 'answer' ? search.done : undefined
  const errors = [
    ...questions.flatMap(({ question, form }) => errorsAt(form?.errors ?? [], question.id)),
    ...message.errors,
  ]
  return (
    <Page
      title={consultation.title}
      kicker={p('shared.kicker', {
        number: consultation.number,
        municipality: nameIn(locale, consultation.askingOrganisation),
      })}
      breadcrumbs={[{ href: '/prefecture', label: p('list.title') }]}
      errors={errors}
      printLine={consultation.number}
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <TwoColumns asideLabel={t('standing.title')} aside={<Standing consultation={consultation} desk={desk} />}>
        {questions.length > 0 ? (
          <Section title={p('shared.questions')}>
            <QuestionList questions={questions} />
          </Section>
        ) : null}
        {supports.length > 0 ? (
          <Section title={t('support.title')}>
            <SupportList supports={supports} />
          </Section>
        ) : null}
        {surveys.length > 0 ? (
          <Section title={results('title')}>
            <ul className="space-y-2">
              {surveys.map(({ id, title }) => (
                <li key={id}>
                  <a href={`${place}/surveys/${id}`}>{title}</a>
                </li>
              ))}
            </ul>
          </Section>
        ) : null}
        <Section title={t('course')} id="course">
          <Course
            part={course}
            attachAs="prefecture"
            olderHref={course.older ? `${place}?before=${course.older}#course` : undefined}
          />
          {canWriteMessage(actor, consultation) ? (
            <MessageForm action={`${place}/messages`} state={message} comment />
          ) : null}
        </Section>
        <Section title={p('shared.text')}>
          <OwnText of={consultation} />
        </Section>
      </TwoColumns>
    </Page>
  )
}
