import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { PlainText } from '@/components/consultations/plain-text'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { AnswerForm } from '@/components/requests/answer-form'
import { GivenAnswer } from '@/components/requests/given-answer'
import { RequestFacts } from '@/components/requests/request-facts'
import { ResultForm } from '@/components/requests/result-form'
import { requireActor } from '@/lib/actor/require-actor'
import { AREA_OF, type AskedRole } from '@/lib/requests/states'
import { openRequest } from './open-request'

/** What the address of a request's page carries. */
export type RequestProps = {
  params: Promise<{ requestId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The name of a request's page in the browser; the request's own title is not put there. */
export async function requestTitle(role: AskedRole, { searchParams }: RequestProps) {
  const t = await getTranslations('OtherSides')
  const parts = [t('page.about'), t(`areas.${role}.title`)]
  return { title: await pageTitle(parts, Boolean((await searchParams).post)) }
}

/** One request as the party asked reads and answers it. */
export async function RequestPage({ asked, params, searchParams }: RequestProps & { asked: AskedRole }) {
  const actor = await requireActor(asked)
  const { requestId } = await params
  const search = await searchParams
  const opened = await openRequest(actor, asked, requestId, search)
  if (!opened) notFound()
  const { request, form, resultForm, decisions, offices, programmes, place } = opened
  const t = await getTranslations('OtherSides')
  return (
    <Page
      title={request.title}
      breadcrumbs={[{ href: AREA_OF[asked], label: t(`areas.${asked}.title`) }]}
      errors={[...form.errors, ...(resultForm?.errors ?? [])]}
    >
      {search.done === 'answered' ? <NotificationBanner tone="success" title={t('answer.done')} /> : null}
      {search.done === 'reported' ? <NotificationBanner tone="success" title={t('answer.reported')} /> : null}
      <Section title={t('page.summary')}>
        <PlainText>{request.summary}</PlainText>
      </Section>
      <Section title={t('page.about')}>
        <RequestFacts request={request} />
        <p>{t('page.note')}</p>
      </Section>
      <Section title={t('answer.title')}>
        <GivenAnswer request={request} />
        {decisions.length > 0 ? (
          <AnswerForm action={`${place}/answer`} {...{ form, asked, decisions, offices, programmes }} />
        ) : (
          <p>{t('answer.closed')}</p>
        )}
        {resultForm ? <ResultForm action={`${place}/result`} form={resultForm} /> : null}
      </Section>
    </Page>
  )
}
