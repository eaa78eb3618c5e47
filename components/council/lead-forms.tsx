import { useTranslations } from 'next-intl'
import type { CallRead } from '@/lib/councilCalls/read'
import { mayNow } from '@/lib/councilCalls/states'
import { Checkbox } from '../forms/checkbox'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { ButtonLink } from '../layout/button-link'
import { Section } from '../layout/section'

type Forms = { closing: FormState; sharing: FormState; notes: FormState }
type Props = { call: CallRead; forms: Forms; path: string }

/** What the desk can do with a call now: close it, let the members compare, note the discussion, decide. */
export function LeadForms({ call, forms, path }: Props) {
  const t = useTranslations('CouncilCalls.lead')
  return (
    <>
      {mayNow(call.state, 'close') ? (
        <Deed title={t('close')} lead={t('closeLead')} action={`${path}/closing`} state={forms.closing} />
      ) : null}
      {call.state !== 'open' && !call.sharedAt ? (
        <Deed title={t('share')} lead={t('shareLead')} action={`${path}/sharing`} state={forms.sharing} />
      ) : null}
      {mayNow(call.state, 'discuss') ? <NoteForm action={`${path}/notes`} state={forms.notes} /> : null}
      {mayNow(call.state, 'decide') ? (
        <Section title={t('decide')} lead={t('decideLead')}>
          <ButtonLink href={`${path}/decision`}>{t('decide')}</ButtonLink>
        </Section>
      ) : null}
    </>
  )
}

type DeedProps = { title: string; lead: string; action: string; state: FormState }

function Deed({ title, lead, action, state }: DeedProps) {
  return (
    <Section title={title} lead={lead}>
      <Form action={action} state={state} label={title}>
        <SubmitButton variant="secondary">{title}</SubmitButton>
      </Form>
    </Section>
  )
}

function NoteForm({ action, state }: { action: string; state: FormState }) {
  const t = useTranslations('CouncilCalls')
  return (
    <Section title={t('lead.note')} lead={t('lead.noteLead')}>
      <Form action={action} state={state} label={t('lead.note')}>
        <DateField name="heldOn" label={t('fields.heldOn')} state={state} required />
        <TextArea name="body" label={t('fields.noteBody')} state={state} required rows={6} />
        <Checkbox name="shared" label={t('lead.noteShared')} state={state} />
        <SubmitButton variant="secondary">{t('lead.noteSend')}</SubmitButton>
      </Form>
    </Section>
  )
}
