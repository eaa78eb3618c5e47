import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { AnswerFields } from '@/components/resident-surveys/answer-fields'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { bearerOf } from '@/lib/links/bearer'
import { openByCode } from '../open-by-code'
import { SurveyOver } from '../survey-over'

type Props = PageProps<'/q/[code]/[token]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ code }, { post }] = await Promise.all([params, searchParams])
  const [{ survey }, t] = await Promise.all([openByCode(code), getTranslations('Surveys.answer')])
  return { title: await pageTitle([t('begin'), survey.title], Boolean(post)), robots: { index: false } }
}

/** One sheet, filled in without sign-in. Its address is its key: opened again it still holds what was typed, and sent it says so. */
export default async function SheetByCodePage({ params, searchParams }: Props) {
  const [{ code, token }, search] = await Promise.all([params, searchParams])
  const [{ survey, standing }, bearer] = await Promise.all([openByCode(code), bearerOf(token)])
  if (!bearer) notFound()
  const t = await getTranslations('Surveys.answer')
  const action = `/q/${survey.code}/${token}/answers`
  const { isSent, form } = await asActor(bearer, async (tx) => ({
    isSent: (await tx.residentSurveyAnswer.count({ where: { id: bearer.linkId } })) > 0,
    form: await openForm(tx, bearer, search, action, 'Surveys.fields'),
  }))
  if (isSent)
    return (
      <Page title={t('thanks')} kicker={survey.title} width="narrow">
        <p>{t('thanksText')}</p>
        {standing === 'open' ? (
          <p>
            <a href={`/q/${survey.code}`}>{t('another')}</a>
          </p>
        ) : null}
      </Page>
    )
  if (standing !== 'open') return <SurveyOver {...{ survey, standing }} />
  return (
    <Page title={survey.title} kicker={survey.askedBy} errors={form.errors} width="narrow">
      {search.unkept ? <NotificationBanner tone="warning" title={t('unkept')} /> : null}
      <p className="max-w-prose">{t('warningText')}</p>
      <Form action={action} state={form}>
        <AnswerFields questions={survey.questions} state={form} />
        <p>{t('once')}</p>
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Page>
  )
}
