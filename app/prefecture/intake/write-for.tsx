import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState, Option } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'

type Props = { options: Option[]; q: string; state: FormState }

/** The municipalities found, and how its consultation is to be written. */
export function WriteFor({ options, q, state }: Props) {
  const t = useTranslations('Prefecture.intake')
  return (
    <Section title={t('write')}>
      <Form action="/prefecture/intake/drafts" state={state}>
        <Hidden name="q" value={q} />
        <RadioGroup
          name="askingOrganisationId"
          legend={t('askingOrganisationId')}
          options={options}
          defaultValue={options.length === 1 ? options[0]?.value : undefined}
          state={state}
          required
        />
        <RadioGroup
          name="form"
          legend={t('form')}
          options={(['full', 'quick'] as const).map((value) => ({ value, label: t(value) }))}
          defaultValue="full"
          state={state}
          required
        />
        <SubmitButton>{t('begin')}</SubmitButton>
      </Form>
    </Section>
  )
}
