import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { isOpenStep } from '@/lib/practiceDrafts/states'
import type { OpenPractice } from './open'

type Of = Pick<OpenPractice, 'draft' | 'forms' | 'personal' | 'usualAnswerBy'>

/** The one thing to be done next with a practice, besides writing: ask, note what was heard, publish. */
export function NextStep({ draft, forms, personal, usualAnswerBy }: Of) {
  const t = useTranslations('PracticeDrafts')
  const { state, version } = draft
  const at = `/desk/practices/${draft.id}`
  if (isOpenStep('ask', state))
    return (
      <Section title={t('ask.title')} lead={t('ask.lead')}>
        <Form action={`${at}/asking`} state={forms.asking} label={t('ask.title')}>
          <SeenVersion state={forms.asking} current={version} />
          <DateField
            name="answerBy"
            label={t('fields.answerBy')}
            state={forms.asking}
            defaultValue={usualAnswerBy}
            required
          />
          <TextArea name="words" label={t('fields.words')} state={forms.asking} rows={2} upTo={1000} />
          {personal.length > 0 ? <Checkbox name="checked" label={t('fields.checked')} state={forms.asking} /> : null}
          <SubmitButton>{t('ask.button')}</SubmitButton>
        </Form>
      </Section>
    )
  if (isOpenStep('publish', state))
    return (
      <Section title={t('publish.title')} lead={t('publish.lead')}>
        <Form action={`${at}/publishing`} state={forms.publishing} label={t('publish.title')}>
          <SeenVersion state={forms.publishing} current={version} />
          {personal.length > 0 ? (
            <Checkbox name="checked" label={t('fields.checked')} state={forms.publishing} />
          ) : null}
          <SubmitButton>{t('publish.button')}</SubmitButton>
        </Form>
      </Section>
    )
  if (!isOpenStep('agree', state)) return null
  return (
    <Section title={t('hear.title')} lead={t('hear.lead')}>
      <Form action={`${at}/hearing`} state={forms.hearing} label={t('hear.title')}>
        <SeenVersion state={forms.hearing} current={version} />
        <TextField name="saidBy" label={t('fields.saidBy')} state={forms.hearing} autoComplete="off" required />
        <DateField name="saidOn" label={t('fields.saidOn')} state={forms.hearing} required />
        <TextArea name="words" label={t('fields.words')} state={forms.hearing} rows={2} upTo={1000} />
        <SubmitButton variant="secondary">{t('hear.button')}</SubmitButton>
      </Form>
    </Section>
  )
}

/** What can be done with a practice besides: take the text back, revise it, take the practice back. */
export function OtherSteps({ draft, forms }: Of) {
  const t = useTranslations('PracticeDrafts')
  const at = `/desk/practices/${draft.id}`
  const press = (step: 'takeBack' | 'revise', place: string, state: FormState) =>
    isOpenStep(step, draft.state) ? (
      <Section title={t(`${step}.title`)} lead={t(`${step}.lead`)}>
        <Form action={`${at}/${place}`} state={state} label={t(`${step}.title`)}>
          <SeenVersion state={state} current={draft.version} />
          <SubmitButton variant="secondary">{t(`${step}.button`)}</SubmitButton>
        </Form>
      </Section>
    ) : null
  return (
    <>
      {press('takeBack', 'taking-back', forms.takingBack)}
      {draft.publishedAt ? (
        <Section title={t('confirm.title')} lead={t('confirm.lead')}>
          <Form action={`${at}/confirming`} state={forms.confirming} label={t('confirm.title')}>
            <SeenVersion state={forms.confirming} current={draft.version} />
            <TextField
              name="saidBy"
              label={t('fields.confirmedBy')}
              state={forms.confirming}
              autoComplete="off"
              required
            />
            <DateField name="saidOn" label={t('fields.confirmedOn')} state={forms.confirming} required />
            <SubmitButton variant="secondary">{t('confirm.button')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      {press('revise', 'revision', forms.revision)}
      {isOpenStep('withdraw', draft.state) ? (
        <Section title={t('withdraw.title')} lead={t('withdraw.lead')}>
          <Form action={`${at}/withdrawal`} state={forms.withdrawal} label={t('withdraw.title')}>
            <TextArea name="reason" label={t('fields.reason')} state={forms.withdrawal} rows={2} upTo={1000} required />
            <SubmitButton variant="secondary">{t('withdraw.button')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
    </>
  )
}
