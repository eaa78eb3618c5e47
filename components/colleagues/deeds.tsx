import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { Section } from '@/components/layout/section'
import type { Colleague } from '@/lib/colleagues/list'
import { SuccessorField } from './successor-field'

export type Deeds = { handOver: FormState; retire: FormState; change: FormState }
type Props = {
  place: string
  forms: Deeds
  colleague: Colleague
  successors: readonly Colleague[]
  sections: readonly { id: string; name: string }[]
  today: string
}

/** What an account manager does for a colleague: hand work over, end the post, change section and rights. */
export function ColleagueDeeds({ place, forms, colleague, successors, sections, today }: Props) {
  const t = useTranslations('Colleagues')
  return (
    <>
      {colleague.held > 0 ? (
        <Section title={t('handOver.title')} lead={t('handOver.lead', { count: colleague.held })}>
          <Form action={`${place}/handover`} state={forms.handOver} label={t('handOver.title')}>
            <SuccessorField id="to-handOver" state={forms.handOver} successors={successors} today={today} />
            <SubmitButton>{t('handOver.send')}</SubmitButton>
          </Form>
        </Section>
      ) : null}
      <Section title={t('retire.title')} lead={t('retire.lead', { count: colleague.held })}>
        <Form action={`${place}/retirement`} state={forms.retire} label={t('retire.title')}>
          <DateField id="lastDay-retire" name="lastDay" label={t('fields.lastDay')} state={forms.retire} required />
          <SuccessorField id="to-retire" state={forms.retire} successors={successors} today={today} />
          <SubmitButton variant="danger">{t('retire.send')}</SubmitButton>
        </Form>
      </Section>
      <Section title={t('change.title')}>
        <Form action={`${place}/post`} state={forms.change} label={t('change.title')}>
          {sections.length > 0 ? (
            <SelectField
              name="sectionId"
              label={t('fields.sectionId')}
              state={forms.change}
              required={false}
              emptyLabel={t('unchanged')}
              defaultValue={sections.find(({ id }) => id === colleague.sectionId)?.id ?? ''}
              options={sections.map(({ id, name }) => ({ value: id, label: name }))}
            />
          ) : null}
          <Checkbox
            name="isAccountManager"
            label={t('fields.isAccountManager')}
            hint={t('hints.isAccountManager')}
            state={forms.change}
            defaultChecked={colleague.isAccountManager}
          />
          <SubmitButton variant="secondary">{t('change.send')}</SubmitButton>
        </Form>
      </Section>
    </>
  )
}
