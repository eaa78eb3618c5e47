import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import type { OpenForm } from '@/lib/forms/open-form'
import type { ProposalRead } from '@/lib/menuProposals/read'
import type { readOffered } from '@/lib/menuProposals/read-new'
import { ProposalFields } from './proposal-fields'

type Props = {
  action: string
  form: OpenForm
  proposal: ProposalRead
  offered: Awaited<ReturnType<typeof readOffered>>
}

/** A proposal as it is rewritten; what a colleague wrote meanwhile is shown first. */
export function ChangeForm({ action, form, proposal, offered }: Props) {
  const t = useTranslations('MenuProposals.change')
  return (
    <>
      <CurrentTexts theirs={form.theirs} labels="MenuProposals.fields" />
      <Form action={action} state={form} label={t('link')}>
        <SeenVersion state={form} current={proposal.version} />
        <ProposalFields form={form} offered={offered} said={proposal} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </>
  )
}
