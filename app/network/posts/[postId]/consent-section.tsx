import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import type { ReadPost } from '@/lib/network/posts'

/** Whoever asked agrees to exactly the text that stands on this page, or says what should be otherwise. */
export function ConsentSection({ post, form }: { post: ReadPost; form: FormState }) {
  const t = useTranslations('Network.post')
  return (
    <Section title={t('consentTitle')} lead={t('consentLead')}>
      {post.owner ? <p>{t('writtenFor', { name: post.owner.writtenByName })}</p> : null}
      <Form action={`/network/posts/${post.id}/consent`} state={form}>
        <SeenVersion state={form} current={post.version} />
        <RadioGroup
          name="decision"
          legend={t('fields.decision')}
          state={form}
          required
          options={[
            { value: 'consent', label: t('consent') },
            { value: 'giveBack', label: t('giveBack') },
          ]}
        />
        <TextArea name="remark" label={t('fields.remark')} state={form} rows={3} upTo={1000} />
        <SubmitButton>{t('sendConsent')}</SubmitButton>
      </Form>
    </Section>
  )
}
