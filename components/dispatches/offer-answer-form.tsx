import { useTranslations } from 'next-intl'
import { DECLINE_KINDS } from '@/lib/requests/decline-kinds'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

type Props = { action: string; form: FormState; mayAccept: boolean }

/** The advisor accepts, or declines with a kind of reason. A browser that can shows the reasons beside declining alone. */
export function OfferAnswerForm({ action, form, mayAccept }: Props) {
  const t = useTranslations('Dispatches.mine')
  const f = useTranslations('Dispatches.fields')
  const s = useTranslations('States.declineKind')
  const decisions = (['accept', 'decline'] as const).filter((decision) => mayAccept || decision === 'decline')
  return (
    <Form action={action} state={form} label={t('answerTitle')}>
      <RadioGroup
        name="decision"
        legend={f('decision')}
        options={decisions.map((value) => ({ value, label: t(value) }))}
        state={form}
        required
      />
      <div className="[form:not(:has([value=decline]:checked))_&]:hidden">
        <SelectField
          name="declineKind"
          label={f('declineKind')}
          hint={t('declineHint')}
          options={DECLINE_KINDS.map((value) => ({ value, label: s(value) }))}
          emptyLabel=""
          state={form}
          required={false}
        />
      </div>
      <TextArea name="answer" label={f('answer')} hint={t('answerHint')} state={form} rows={4} required={false} />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
