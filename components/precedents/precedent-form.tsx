import { useTranslations } from 'next-intl'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = {
  action: string
  form: FormState
  precedent: { id: string; question: string; answer: string; guideline: string } | null
  matter: { title: string; body: string; guideline: string }
  answer: string
}

/** Question and answer written anew, beginning from what was asked and answered. */
export function PrecedentForm({ action, form, precedent, matter, answer }: Props) {
  const t = useTranslations('Precedents')
  const text = { state: form, required: true, upTo: 20_000 } as const
  return (
    <Form action={action} state={form}>
      <SeenVersion state={form} current={precedent?.id ?? ''} name="seen" />
      <TextField
        name="precedentGuideline"
        label={t('fields.precedentGuideline')}
        state={form}
        required={false}
        defaultValue={precedent?.guideline ?? matter.guideline}
        width="full"
      />
      <TextArea
        name="precedentQuestion"
        label={t('fields.precedentQuestion')}
        hint={t('write.hint')}
        defaultValue={precedent?.question ?? `${matter.title}\n${matter.body}`}
        rows={6}
        {...text}
      />
      <TextArea
        name="precedentAnswer"
        label={t('fields.precedentAnswer')}
        defaultValue={precedent?.answer ?? answer}
        rows={8}
        {...text}
      />
      <SubmitButton>{t(precedent ? 'write.again' : 'write.publish')}</SubmitButton>
    </Form>
  )
}
