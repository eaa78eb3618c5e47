import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { APPLICATION_STEPS, isOpenStep } from '@/lib/network/transitions'

const DECISIONS = ['accept', 'askBack', 'decline'] as const
type Props = { action: string; form: FormState; state: string; version: number }

/** The secretariat's decision; only what is open in this state is offered. */
export function DecisionForm({ action, form, state, version }: Props) {
  const t = useTranslations('NetworkDesk.application')
  const open = DECISIONS.filter((decision) => isOpenStep(APPLICATION_STEPS[decision], state))
  return (
    <Form action={action} state={form}>
      <SeenVersion state={form} current={version} />
      {state === 'sent' ? <p>{t('unconfirmed')}</p> : null}
      <RadioGroup
        name="decision"
        legend={t('fields.decision')}
        state={form}
        required
        options={open.map((value) => ({ value, label: t(value) }))}
      />
      <TextArea name="words" label={t('fields.words')} hint={t('wordsHint')} state={form} rows={4} upTo={2000} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
