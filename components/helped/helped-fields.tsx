import { useLocale, useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { formatDate } from '@/lib/japanese/dates'

const DEGREES = ['5', '4', '3', '2', '1', ''] as const

type Props = { action: string; state: FormState; closesOn: Date }

/** The five short questions to a party that helped. */
export function HelpedFields({ action, state, closesOn }: Props) {
  const t = useTranslations('Helped')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Form action={action} state={state} label={t('ask')}>
      <p>{t('until', { date: formatDate(closesOn, locale) })}</p>
      <RadioGroup
        name="usefulness"
        legend={t('fields.usefulness')}
        options={DEGREES.map((value) => ({ value, label: t(`degrees.${value || 'none'}`) }))}
        defaultValue=""
        state={state}
        required={false}
      />
      <TextArea
        {...{
          name: 'wentWell',
          label: t('fields.wentWell'),
          hint: t('hints.wentWell'),
          state,
          rows: 4,
          required: true,
        }}
      />
      <TextArea {...{ name: 'wasHard', label: t('fields.wasHard'), state, rows: 3, required: false }} />
      <TextArea {...{ name: 'stillNeeded', label: t('fields.stillNeeded'), state, rows: 3, required: false }} />
      <Checkbox name="shared" label={t('fields.shared')} hint={t('hints.shared')} state={state} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
