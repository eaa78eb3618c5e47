import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { ButtonLink } from '@/components/layout/button-link'
import { AddressCard } from '@/components/resident-surveys/address-card'
import { addressOfSurvey } from '@/lib/residentSurveys/address'
import type { OpenedSurvey } from '../open-survey'

type Props = Pick<OpenedSurvey, 'survey' | 'forms'> & { path: string }

/** What is handed out while it can be answered: the address and the paper; and the way to end it early. */
export function HandOutPart({ survey, forms, path }: Props) {
  const t = useTranslations('Surveys')
  return (
    <>
      <AddressCard address={addressOfSurvey(survey.code)} lead={t('address.lead')} />
      <p>
        <ButtonLink href={`${path}/sheet`} variant="secondary">
          {t('page.sheet')}
        </ButtonLink>
      </p>
      <details>
        <summary className="py-2">{t('page.end')}</summary>
        <div className="mt-2 space-y-3">
          <p className="max-w-prose">{t('page.endLead')}</p>
          <Form action={`${path}/ending`} state={forms.end} label={t('page.end')} inline>
            <SubmitButton variant="secondary">{t('page.end')}</SubmitButton>
          </Form>
        </div>
      </details>
    </>
  )
}
