import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import type { OpenForm } from '@/lib/forms/open-form'

type Props = { action: string; form: OpenForm; version: number; today: string }

/** 採用／見送り, with its day and why. */
export function DecisionForm({ action, form, version, today }: Props) {
  const t = useTranslations('MenuProposals')
  const f = useTranslations('MenuProposals.fields')
  return (
    <>
      <CurrentTexts theirs={form.theirs} labels="MenuProposals.fields" />
      <Form action={action} state={form} label={t('decide.title')}>
        <SeenVersion state={form} current={version} />
        <RadioGroup
          name="decision"
          legend={f('decision')}
          state={form}
          required
          options={(['adopt', 'shelve'] as const).map((value) => ({ value, label: t(`decide.${value}`) }))}
        />
        <DateField name="decidedOn" label={f('decidedOn')} state={form} required defaultValue={today} />
        <TextArea name="reason" label={f('reason')} hint={t('hints.reason')} state={form} required rows={5} />
        <SubmitButton>{t('decide.save')}</SubmitButton>
      </Form>
    </>
  )
}
