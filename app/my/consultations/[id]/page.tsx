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
import { SampleBadge } from '@/components/notices/sample-badge'
import { sideOf } from '@/lib/actor/actor'
import { canShare, canWithdraw, canWriteMessage } from '@/lib/consultations/policy'
import { doneOf } from './done'
import { openConsultation } from './open-consultation'
import { Proposals } from './proposals'
import { Sharing } from './sharing'

type Props = PageProps<'/my/consultations/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [t, { id }, { post }] = await Promise.all([getTranslations('Consultation'), params, searchParams])
  return { title: await pageTitle([id, t('title')], Boolean(post)) }
}

export default async function ConsultationPage({ params, searchParams }: Props) {
  const [{ id }, search] = [await params, await searchParams]
  const { actor, consultation, desk, forms, course } = await openConsultation(id, search)
  const [t, list] = await Promise.all([getTranslations('Consultation'), getTranslations('My.list')])
  const { questions, proposals, supports, message, sharing } = forms
  const place = `/my/consultations/${consultation.number}`
  const done = doneOf(search.done)
  const others = supports.filter(({ id: support }) => !proposals.some((proposal) => proposal.support.id === support))
  const errors = [
    ...questions.flatMap(({ question, form }) => errorsAt(form.errors, question.id)),
    ...proposals.flatMap(({ support, agreement, decline }) =>
      errorsAt([...agreement.errors, ...decline.errors], support.id),
    ),
    ...message.errors,
    ...sharing.errors,
  ]
  return (
    <Page
      title={consultation.title}
      kicker={
        <>
          {consultation.number} {consultation.isSample ? <SampleBadge /> : null}
        </>
      }
      breadcrumbs={[{ href: '/my/consultations', label: list('title') }]}
      errors={errors}
      printLine={consultation.number}
      actions={<a href={`${place}/receipt`}>{t('toReceipt')}</a>}
    >
      {done ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <TwoColumns
        asideLabel={t('standing.title')}
        aside={
          <>
            <Standing consultation={consultation} desk={desk} />
            <Sharing
              action={`${place}/sharing`}
              shared={consultation.sharedWithPrefecture}
              state={canShare(actor, consultation) ? sharing : null}
            />
            {canWithdraw(actor, consultation) ? (
              <p className="print:hidden">
                <a href={`${place}/withdraw`}>{t('toWithdraw')}</a>
              </p>
            ) : null}
          </>
        }
      >
        {questions.length > 0 ? (
          <Section title={t('question.title')} lead={t('question.lead')}>
            <QuestionList questions={questions} />
          </Section>
        ) : null}
        {proposals.length > 0 ? (
          <Section title={t('proposal.title')} lead={t('proposal.lead')}>
            <Proposals consultation={consultation.number} proposals={proposals} />
          </Section>
        ) : null}
        {others.length > 0 ? (
          <Section title={t('support.title')}>
            <SupportList supports={others} />
          </Section>
        ) : null}
        <Section title={t('course')} id="course">
          <Course
            part={course}
            attachAs={sideOf(actor)}
            olderHref={course.older ? `${place}?before=${course.older}#course` : undefined}
          />
          {canWriteMessage(actor, consultation) ? <MessageForm action={`${place}/messages`} state={message} /> : null}
        </Section>
        <Section title={t('text')}>
          <OwnText of={consultation} />
        </Section>
      </TwoColumns>
    </Page>
  )
}
