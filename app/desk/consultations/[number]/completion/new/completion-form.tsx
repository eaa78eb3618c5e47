import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { Section } from '@/components/layout/section'
import { SUPPORTS_ENDED } from '@/lib/consultations/obstacles'
import type { Matter } from '@/lib/consultations/read-matter'
import type { OpenForm } from '@/lib/forms/open-form'
import { nameIn } from '@/lib/menus/menu-name'

type Props = { action: string; form: OpenForm; matter: Matter }

/** How it ends, and what the asking side reads last: its answer, when there was none before. */
export function CompletionForm({ action, form, matter }: Props) {
  const t = useTranslations('Desk')
  const ways = useTranslations('States.completion')
  const name = nameIn(useLocale(), matter.asking)
  const hasSupports = matter.supports.some(({ state }) => SUPPORTS_ENDED.some((ended) => ended === state))
  return (
    <Section title={t('completion.how')}>
      <Form action={action} state={form}>
        <RadioGroup
          id="completion-completion"
          name="completion"
          legend={t('fields.completion')}
          options={[
            { value: 'answered_on_spot', label: ways('answered_on_spot'), hint: t('completion.onSpotHint') },
            ...(hasSupports
              ? [{ value: 'supported', label: ways('supported'), hint: t('completion.supportedHint') }]
              : []),
          ]}
          state={form}
          defaultValue={hasSupports ? 'supported' : 'answered_on_spot'}
          required
        />
        <TextArea
          id="completion-message"
          name="message"
          label={t('fields.message')}
          hint={t(`completion.${matter.firstAnsweredAt ? 'messageFree' : 'messageNeeded'}`, { name })}
          state={form}
          required={matter.firstAnsweredAt === null}
          rows={7}
          upTo={20000}
        />
        <SubmitButton>{t('completion.save')}</SubmitButton>
      </Form>
    </Section>
  )
}
