import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AnswerFiles, FilesToAnswer } from '@/components/follow-ups/answer-files'
import { ForPlans } from '@/components/follow-ups/for-plans'
import { PublicationNow } from '@/components/follow-ups/publication-now'
import { QuestionnaireAnswers } from '@/components/follow-ups/questionnaire-answers'
import { QuestionnaireCheck } from '@/components/follow-ups/questionnaire-check'
import { QuestionnaireForm } from '@/components/follow-ups/questionnaire-form'
import { SharedWithMunicipality } from '@/components/helped/shared-with-municipality'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { formatDate } from '@/lib/japanese/dates'
import { GoOn } from './go-on'
import { openOwn } from './open'
import { TakenFigure } from './taken-figure'

type Props = PageProps<'/my/follow-ups/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, search, t] = [await params, await searchParams, await getTranslations('FollowUps')]
  const { month, form, toCheck } = await openOwn(id, one(search.post), one(search.figure))
  const title = t(toCheck && !search.change ? 'checkTitle' : 'titleOf', { month })
  return { title: await pageTitle([title, t('title')], form.errors.length > 0) }
}

export default async function FollowUpPage({ params, searchParams }: Props) {
  const [{ id }, search, t] = [await params, await searchParams, await getTranslations('FollowUps')]
  const saidWords = await getTranslations('PublicationWords')
  const post = one(search.post)
  const opened = await openOwn(id, post, one(search.figure))
  const { questionnaire, files, form, isOpen, toCheck, going, byHelpers, said, today, month, locale, taken } = opened
  const { effects, answerBy, answeredAt, answeredByName } = questionnaire
  const action = `/my/follow-ups/${id}/answers`
  const place = `/attachments/answers/questionnaire/${id}`
  const page = { breadcrumbs: [{ href: '/my/follow-ups', label: t('title') }], title: t('titleOf', { month }) }

  if (isOpen && toCheck && !search.change)
    return (
      <Page {...page} title={t('checkTitle', { month })} lead={t('checkLead')}>
        <QuestionnaireCheck {...{ action, effects, today, state: form }} changeHref={`?post=${post}&change=1`}>
          <FilesToAnswer files={files} place={place} />
        </QuestionnaireCheck>
      </Page>
    )
  if (isOpen)
    return (
      <Page {...page} lead={t('leadOf')} errors={form.errors}>
        {taken ? <TakenFigure indicator={taken} /> : null}
        <p className="font-700">{t('answerByDate', { date: formatDate(answerBy, locale) })}</p>
        <QuestionnaireForm action={action} state={form} effects={effects} fileCount={files.length} />
      </Page>
    )
  return (
    <Page {...page} errors={form.errors}>
      {search.done === 'publication' ? (
        <NotificationBanner tone="success" title={saidWords('kept')} />
      ) : search.done ? (
        <NotificationBanner tone="success" title={t('thanks')}>
          <p>{t('thanksText')}</p>
        </NotificationBanner>
      ) : null}
      {answeredAt ? (
        <p>{t('answeredAtBy', { date: formatDate(answeredAt, locale), name: answeredByName })}</p>
      ) : (
        <p>{t('closedWithout')}</p>
      )}
      <QuestionnaireAnswers effects={effects} />
      <AnswerFiles files={files} place={place} />
      <PublicationNow effects={effects} said={said} path={`/my/follow-ups/${id}`} />
      <ForPlans area="/my" effects={effects} locale={locale} isAnswered={answeredAt !== null} />
      <GoOn {...{ id, effects, going, locale }} />
      <SharedWithMunicipality {...byHelpers} />
    </Page>
  )
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
