import { useTranslations } from 'next-intl'
import { ButtonRow } from '@/components/forms/button-row'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import type { OpenedSurvey } from '../open-survey'
import { FactsPart } from './facts-part'

type Props = Pick<OpenedSurvey, 'survey' | 'forms'> & { path: string }

/** A draft to be checked: what people will see, and the way to open, change or throw it away. */
export function DraftPart({ survey, forms, path }: Props) {
  const t = useTranslations('Surveys.page')
  return (
    <>
      <FactsPart survey={survey} />
      <Form action={`${path}/opening`} state={forms.open} label={t('open')}>
        <ButtonRow>
          <SubmitButton>{t('open')}</SubmitButton>
          <a href={`${path}/edit`}>{t('edit')}</a>
          <a href={`${path}/sheet`}>{t('sheet')}</a>
        </ButtonRow>
      </Form>
      <Form action={`${path}/discarding`} state={forms.discard} label={t('discard')} inline>
        <SubmitButton variant="text">{t('discard')}</SubmitButton>
      </Form>
    </>
  )
}
