import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { FilesToAnswer } from '@/components/follow-ups/answer-files'
import { QuestionnaireCheck } from '@/components/follow-ups/questionnaire-check'
import { QuestionnaireForm } from '@/components/follow-ups/questionnaire-form'
import { TextField } from '@/components/forms/text-field'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { formatDate } from '@/lib/japanese/dates'
import { openByLink } from './open'
import { QuestionnaireOver } from './questionnaire-over'

type Props = PageProps<'/l/[token]/follow-up'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ token }, search, t] = [await params, await searchParams, await getTranslations('FollowUps')]
  const { month, form, isOpen, toCheck } = await openByLink(token, one(search.post))
  const title = t(isOpen && toCheck && !search.change ? 'checkTitle' : 'titleOf', { month })
  return { title: await pageTitle([title, t('title')], form.errors.length > 0), robots: { index: false } }
}

/** A questionnaire answered without an account. Opening the page records nothing; the button of the check does, once. */
export default async function FollowUpByLinkPage({ params, searchParams }: Props) {
  const [{ token }, search, t] = [await params, await searchParams, await getTranslations('FollowUps')]
  const post = one(search.post)
  const opened = await openByLink(token, post)
  const { questionnaire, files, form, isOpen, toCheck, today, month, locale, desk, closedOn } = opened
  const { effects, answerBy, askingOrganisation } = questionnaire
  const organisation =
    locale === 'en' ? (askingOrganisation.nameEn ?? askingOrganisation.name) : askingOrganisation.name
  const action = `/l/${token}/follow-up/answers`
  if (!isOpen)
    return (
      <Page title={t('titleOf', { month })} kicker={organisation} width="narrow">
        <QuestionnaireOver {...{ questionnaire, desk, closedOn, locale }} isThanked={search.done === '1'} />
      </Page>
    )
  if (toCheck && !search.change)
    return (
      <Page title={t('checkTitle', { month })} kicker={organisation} lead={t('checkLead')} width="narrow">
        <QuestionnaireCheck {...{ action, effects, today, state: form }} changeHref={`?post=${post}&change=1`}>
          <FilesToAnswer files={files} place={`/l/${token}/answer-files`} />
        </QuestionnaireCheck>
      </Page>
    )
  return (
    <Page title={t('titleOf', { month })} kicker={organisation} lead={t('leadOf')} errors={form.errors} width="narrow">
      <p>{t('byLink.leave')}</p>
      <p>
        <span className="font-700">{t('answerByDate', { date: formatDate(answerBy, locale) })}</span>
        <span className="block">{t('byLink.until', { date: formatDate(closedOn, locale) })}</span>
      </p>
      <QuestionnaireForm action={action} state={form} effects={effects} fileCount={files.length}>
        <TextField
          {...{ name: 'respondent', label: t('byLink.respondent'), state: form, hint: t('byLink.respondentHint') }}
          required
          autoComplete="name"
        />
      </QuestionnaireForm>
    </Page>
  )
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value
}
