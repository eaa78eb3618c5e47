import { useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import type { ReadIntroduction } from '@/lib/network/introductions'

type Props = { introduction: ReadIntroduction; side: string; form: FormState }

/** One side's word while it is open; afterwards what is waited for, or that nothing came of it. */
export function AgreementSection({ introduction, side, form }: Props) {
  const t = useTranslations('Network.introduction')
  const { id, state, needAnswer, partnerAnswer } = introduction
  if (state === 'declined' || state === 'withdrawn') return <p>{t(state)}</p>
  if (state === 'agreed') return null
  if ((side === 'need' ? needAnswer : partnerAnswer) !== 'open') return <p>{t('waits')}</p>
  return (
    <Section title={t('answerTitle')} lead={t(side === 'need' ? 'needLead' : 'partnerLead')}>
      <Form action={`/network/introductions/${id}/agreement`} state={form}>
        <RadioGroup
          name="decision"
          legend={t('fields.decision')}
          state={form}
          required
          options={[
            { value: 'agree', label: t('agree') },
            { value: 'decline', label: t('decline') },
          ]}
        />
        <TextArea name="reason" label={t('fields.reason')} hint={t('reasonHint')} state={form} rows={3} upTo={1000} />
        <SubmitButton>{t('send')}</SubmitButton>
      </Form>
    </Section>
  )
}
