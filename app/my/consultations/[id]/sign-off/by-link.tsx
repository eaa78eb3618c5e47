import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { LINK_DAYS } from '@/lib/signOffs/by-link'
import type { OpenSignOff } from './open-sign-off'

/** Asks a superior without an account, by a link that acts once. */
export function ByLink({ view: { place, forms, standing } }: { view: OpenSignOff }) {
  const t = useTranslations('SignOff')
  const { signOff } = standing
  return (
    <Section title={t('link.title')} lead={t('link.lead', { days: LINK_DAYS })}>
      <Form action={`${place}/request`} state={forms.request} label={t('link.title')}>
        <TextField
          name="approverName"
          id="request-approverName"
          label={t('fields.approverName')}
          hint={t('hints.approverName')}
          state={forms.request}
          defaultValue={signOff?.way === 'link' ? signOff.approverName : ''}
          required
          autoComplete="off"
        />
        <TextField
          name="approverMailbox"
          label={t('fields.approverMailbox')}
          hint={t('hints.approverMailbox')}
          state={forms.request}
          defaultValue={signOff?.approverMailbox}
          type="email"
          required
          autoComplete="off"
        />
        <SubmitButton variant="secondary">{t(signOff ? 'link.askAgain' : 'link.ask')}</SubmitButton>
      </Form>
    </Section>
  )
}
