import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AnswerFiles, FilesToAnswer } from '@/components/follow-ups/answer-files'
import { ForPlans } from '@/components/follow-ups/for-plans'
import { PublicationNow } from '@/components/follow-ups/publication-now'
import { QuestionnaireAnswers } from '@/components/follow-ups/questionnaire-answers'
import { QuestionnaireCheck } from '@/components/follow-ups/questionnaire-check'
import { QuestionnaireForm } from '@/components/follow-ups/questionnaire-form'
import { TextField } from '@/components/forms/text-field'
import { HelpersAtDesk } from '@/components/helped/helpers-at-desk'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { openAtDesk } from './open'
import { PracticeCandidates } from './practice-candidates'
import { QuestionnaireState } from './questionnaire-state'

type Props = PageProps<'/desk/follow-ups/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, search, t] = [await params, await searchParams, await getTranslations('FollowUps')]
  const { month, organisation, form, reminder, toCheck } = await openAtDesk(id, one(search.post))
  const title = toCheck && !search.change ? t('checkTitle', { month }) : t('desk.openTitle', { organisation, month })
  return { title: await pageTitle([title, t('title')], form.errors.length + reminder.errors.length > 0) }
}

export default async function DeskFollowUpPage({ params, searchParams }: Props) {
  const [{ id }, search, t] = [await params, await searchParams, await getTranslations('FollowUps')]
  const saidWords = await getTranslations('PublicationWords')
  const post = one(search.post)
  const opened = await openAtDesk(id, post)
  const { questionnaire, files, form, reminder, toCheck, today, month, organisation } = opened
  const { state, effects } = questionnaire
  const mayRecord = state === 'asked' || state === 'closed'
  const action = `/desk/follow-ups/${id}/answers`
  const place = `/attachments/answers/questionnaire/${id}`
  const breadcrumbs = [{ href: '/desk/follow-ups', label: t('title') }]

  if (mayRecord && toCheck && !search.change)
    return (
      <Page title={t('checkTitle', { month })} kicker={organisation} lead={t('checkLead')} breadcrumbs={breadcrumbs}>
        <QuestionnaireCheck {...{ action, effects, today, state: form }} changeHref={`?post=${post}&change=1`}>
          {state === 'asked' ? <FilesToAnswer files={files} place={place} /> : null}
        </QuestionnaireCheck>
      </Page>
    )
  return (
    <Page
      title={t('desk.openTitle', { organisation, month })}
      breadcrumbs={breadcrumbs}
      errors={[...form.errors, ...reminder.errors]}
    >
      {search.done === 'reminded' ? <NotificationBanner tone="success" title={t('desk.reminded')} /> : null}
      {search.done === 'linked' ? <NotificationBanner tone="success" title={t('desk.linked')} /> : null}
      {search.done === 'recorded' ? <NotificationBanner tone="success" title={t('desk.recorded')} /> : null}
      {search.done === 'publication' ? <NotificationBanner tone="success" title={saidWords('kept')} /> : null}
      <QuestionnaireState {...opened} />
      {mayRecord ? (
        <>
          <h2>{t('desk.byPhone')}</h2>
          <p className="max-w-prose">{t(state === 'closed' ? 'desk.byPhoneClosed' : 'desk.byPhoneLead')}</p>
          <QuestionnaireForm
            action={action}
            state={form}
            effects={effects}
            fileCount={state === 'asked' ? files.length : null}
          >
            <TextField
              {...{ name: 'respondent', label: t('fields.respondent'), state: form, hint: t('hints.respondent') }}
              required
              autoComplete="off"
            />
          </QuestionnaireForm>
        </>
      ) : (
        <>
          <QuestionnaireAnswers effects={effects} />
          <AnswerFiles files={files} place={place} />
        </>
      )}
      <ForPlans area="/desk" effects={effects} locale={opened.locale} isAnswered={state === 'answered'} />
      {state === 'answered' ? (
        <>
          <PublicationNow effects={effects} said={opened.said} path={`/desk/follow-ups/${id}`} />
          <PracticeCandidates questionnaireId={id} effects={effects} {...opened} />
        </>
      ) : null}
      <HelpersAtDesk helpers={opened.helpers} path={`/desk/follow-ups/${id}`} />
    </Page>
  )
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
