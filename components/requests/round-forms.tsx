import { useTranslations } from 'next-intl'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { Section } from '../layout/section'

type Props = { place: string; state: string; dueOn: string; count: number; sending: FormState; dropping: FormState }

/** Sending what was agreed to, or giving it up. */
export function RoundForms({ place, state, dueOn, count, sending, dropping }: Props) {
  const t = useTranslations('Rounds')
  if (state !== 'asked' && state !== 'agreed') return null
  return (
    <>
      {state === 'agreed' ? (
        <Section title={t('sending')}>
          <Form action={`${place}/sending`} state={sending} label={t('sending')}>
            <DateField name="dueOn" label={t('fields.dueOn')} state={sending} defaultValue={dueOn} required />
            <SubmitButton>{t('send', { count })}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      <Form action={`${place}/dropping`} state={dropping} label={t('drop')} inline>
        <SubmitButton variant="text">{t('drop')}</SubmitButton>
      </Form>
    </>
  )
}
