import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { openRequest } from '@/app/_requests/open-request'
import { type RequestProps, requestTitle } from '@/app/_requests/request-page'
import { PlainText } from '@/components/consultations/plain-text'
import { Checkbox } from '@/components/forms/checkbox'
import { Page } from '@/components/layout/page'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { AnswerForm } from '@/components/requests/answer-form'
import { GivenAnswer } from '@/components/requests/given-answer'
import { RequestFacts } from '@/components/requests/request-facts'
import { ResultForm } from '@/components/requests/result-form'
import { requireActor } from '@/lib/actor/require-actor'
import { readMyQuestion } from '@/lib/council/read-advice'
import { asActor } from '@/lib/db/as-actor'

export function generateMetadata(props: RequestProps) {
  return requestTitle('council_member', props)
}

/** What one member of the council was asked, and his or her answer. */
export default async function CouncilRequestPage({ params, searchParams }: RequestProps) {
  const actor = await requireActor('council_member')
  const { requestId } = await params
  const search = await searchParams
  const opened = await openRequest(actor, 'council_member', requestId, search)
  if (!opened) notFound()
  const { request, form, resultForm, decisions, offices, place } = opened
  const advice = await asActor(actor, (tx) => readMyQuestion(tx, requestId))
  const [t, c] = await Promise.all([getTranslations('OtherSides'), getTranslations('Council.page')])
  return (
    <Page
      title={request.title}
      breadcrumbs={[{ href: '/council', label: t('areas.council_member.title') }]}
      errors={[...form.errors, ...(resultForm?.errors ?? [])]}
    >
      {search.done === 'answered' ? <NotificationBanner tone="success" title={t('answer.done')} /> : null}
      {search.done === 'reported' ? <NotificationBanner tone="success" title={t('answer.reported')} /> : null}
      <Section title={t('page.summary')}>
        <PlainText>{request.summary}</PlainText>
      </Section>
      {advice?.question ? (
        <Section title={c('question')}>
          <PlainText>{advice.question}</PlainText>
        </Section>
      ) : null}
      <Section title={t('page.about')}>
        <RequestFacts request={request} />
        <p>{t('page.note')}</p>
      </Section>
      <Section title={t('answer.title')}>
        <GivenAnswer request={request} />
        {advice && advice.mayBeNamed !== null ? <p>{c(advice.mayBeNamed ? 'named' : 'unnamed')}</p> : null}
        {decisions.length > 0 ? (
          <AnswerForm action={`${place}/answer`} asked="council_member" {...{ form, decisions, offices }}>
            {advice ? (
              <Checkbox name="mayBeNamed" label={c('mayBeNamed')} hint={c('mayBeNamedHint')} state={form} />
            ) : null}
          </AnswerForm>
        ) : (
          <p>{t('answer.closed')}</p>
        )}
        {resultForm ? <ResultForm action={`${place}/result`} form={resultForm} /> : null}
      </Section>
    </Page>
  )
}
