import { useTranslations } from 'next-intl'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { ButtonLink } from '../layout/button-link'

type Quota = { most: number; used: number }
type Props = {
  state: string
  path: string
  startForm: FormState
  mayMove: boolean
  mayKeep: boolean
  quota: Quota | null
}

/** Where a support stands, and the next steps open from there. */
export function SupportSteps({ state, path, startForm, mayMove, mayKeep, quota }: Props) {
  const t = useTranslations('Supports.page')
  const fields = useTranslations('Supports.fields')
  const isOver = quota !== null && quota.used >= quota.most
  const mayEnd = mayMove && (state === 'agreed' || state === 'under_way')
  return (
    <div className="rounded-12 bg-solid-gray-50 p-5">
      <p className="font-700">{t(`steps.${state}`)}</p>
      {quota ? <p className="mt-2 max-w-prose">{sayQuota(quota, t)}</p> : null}
      <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-3 print:hidden">
        {mayMove && state === 'agreed' ? (
          <Form action={`${path}/start`} state={startForm} label={t('start')} inline={!isOver}>
            {isOver ? (
              <TextArea
                name="overQuota"
                label={fields('overQuota')}
                hint={t('quota.hint')}
                state={startForm}
                rows={3}
                upTo={500}
                required
              />
            ) : null}
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

/** How far the menu's quota of the year is used, in words. */
function sayQuota({ most, used }: Quota, t: ReturnType<typeof useTranslations<'Supports.page'>>): string {
  const left = most - used
  return t(`quota.${left <= 0 ? 'over' : left === 1 ? 'last' : 'left'}`, { most, used, left })
}
