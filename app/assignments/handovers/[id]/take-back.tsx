import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'

type Props = { id: string; deed: 'undoing' | 'cancelling'; state: FormState }

/** Takes the arrangement back before its day, or gives up what was only prepared. */
export function TakeBack({ id, deed, state }: Props) {
  const t = useTranslations('Handovers')
  return (
    <Section title={t(`${deed}.title`)} lead={t(`${deed}.lead`)}>
      <Form action={`/assignments/handovers/${id}/${deed}`} state={state} label={t(`${deed}.title`)}>
        <SubmitButton variant="secondary">{t(`${deed}.button`)}</SubmitButton>
      </Form>
    </Section>
  )
}
