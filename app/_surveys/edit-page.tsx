import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { SurveyFields } from '@/components/resident-surveys/survey-fields'
import type { Actor } from '@/lib/actor/actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { standingTexts } from '@/lib/residentSurveys/change'
import { readSurvey } from '@/lib/residentSurveys/read'

type Props = {
  actor: Actor
  number: string
  surveyId: string
  place: string
  search: Record<string, string | string[] | undefined>
}

/** A draft as it is changed; what was opened leads back to its page. */
export async function EditSurveyPage({ actor, number, surveyId, place, search }: Props) {
  const t = await getTranslations('Surveys')
  const path = `${place}/surveys/${surveyId}`
  const action = `${path}/keeping`
  const { survey, form } = await asActor(actor, async (tx) => ({
    survey: await readSurvey(tx, actor, number, surveyId),
    form: await openForm(tx, actor, search, action, 'Surveys.fields'),
  }))
  if (!survey) notFound()
  if (survey.state !== 'draft') redirect(path)
  return (
    <Page
      title={t('edit.title')}
      kicker={survey.title}
      breadcrumbs={[
        { href: place, label: number },
        { href: path, label: survey.title },
      ]}
      errors={form.errors}
    >
      <Form action={action} state={form}>
        <SeenVersion state={form} current={survey.version} />
        <SurveyFields
          state={form}
          onRecord={standingTexts(survey)}
          supports={[{ id: survey.supportId, menu: survey.support.menu }]}
        />
        <SubmitButton>{t('edit.save')}</SubmitButton>
      </Form>
    </Page>
  )
}
