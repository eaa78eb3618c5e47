import { useTranslations } from 'next-intl'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { ButtonLink } from '../layout/button-link'

type Props = { state: string; path: string; startForm: FormState; mayMove: boolean; mayKeep: boolean }

/** Where a support stands, and the next steps open from there. */
export function SupportSteps({ state, path, startForm, mayMove, mayKeep }: Props) {
  const t = useTranslations('Supports.page')
  const mayEnd = mayMove && (state === 'agreed' || state === 'under_way')
  return (
    <div className="rounded-12 bg-solid-gray-50 p-5">
      <p className="font-700">{t(`steps.${state}`)}</p>
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-3 print:hidden">
        {mayMove && state === 'agreed' ? (
          <Form action={`${path}/start`} state={startForm} label={t('start')} inline>
            <SubmitButton>{t('start')}</SubmitButton>
          </Form>
        ) : null}
        {mayEnd ? (
          <ButtonLink href={`${path}/end`} variant="secondary">
            {t('end')}
          </ButtonLink>
        ) : null}
        {mayKeep ? (
          <ButtonLink href={`${path}/plan`} variant="secondary">
            {t('plan')}
          </ButtonLink>
        ) : null}
      </div>
    </div>
  )
}
