import { useTranslations } from 'next-intl'
import { Checkbox } from '../forms/checkbox'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { Section } from '../layout/section'

type Props = { path: string; finish: FormState | null; drop: FormState }

/** The two ways a support ends: finished with what came of it, or dropped with the reason. */
export function EndForms({ path, finish, drop }: Props) {
  const t = useTranslations('Supports.end')
  const f = useTranslations('Supports')
  return (
    <>
      {finish ? (
        <Section title={t('finish')} lead={t('finishLead')}>
          <Form action={`${path}/completion`} state={finish} label={t('finish')}>
            <TextArea name="outcome" label={f('fields.outcome')} state={finish} required />
            <Checkbox name="askedOnce" label={t('askedOnce')} hint={t('askedOnceHint')} state={finish} />
            <SubmitButton>{t('finish')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      <Section title={t('drop')} lead={t('dropLead')}>
        <Form action={`${path}/cancellation`} state={drop} label={t('drop')}>
          <TextArea name="outcome" id="dropReason" label={t('fields.outcome')} state={drop} required rows={4} />
          <SubmitButton variant="danger">{t('drop')}</SubmitButton>
        </Form>
      </Section>
    </>
  )
}
