import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Proposal = { title: string; body: string; reason: string }
type Props = { action: string; form: FormState; send: string; label: string; proposal?: Proposal; children?: ReactNode }

/** A matter, what would be done, and why. */
export function ProposalForm({ action, form, send, label, proposal, children }: Props) {
  const f = useTranslations('CouncilCalls.proposalFields')
  return (
    <Form action={action} state={form} label={label}>
      {children}
      <TextField
        name="title"
        label={f('title')}
        state={form}
        required
        width="full"
        autoComplete="off"
        defaultValue={proposal?.title}
      />
      <TextArea name="body" label={f('body')} state={form} required rows={6} defaultValue={proposal?.body} />
      <TextArea
        name="reason"
        label={f('reason')}
        state={form}
        required={false}
        rows={4}
        defaultValue={proposal?.reason}
      />
      <SubmitButton>{send}</SubmitButton>
    </Form>
  )
}
