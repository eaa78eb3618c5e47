import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import type { DeskPageView } from '../open-page'

/** Hands this one consultation to a colleague. */
export function OfficerForm({ view }: { view: DeskPageView }) {
  const t = useTranslations('Desk')
  const action = view.at('/officer')
  const form = view.forms.of(action)
  return (
    <details open={form.errors.length > 0}>
      <summary className="py-1 font-700">{t('officer.title')}</summary>
      <div className="mt-3 space-y-4">
        <CurrentTexts theirs={form.theirs} labels="Desk.fields" />
        <Form action={action} state={form} label={t('officer.title')}>
          <SeenVersion name="seen" state={form} current={view.matter.officerMembershipId ?? ''} />
          <SelectField
            id="officer-membershipId"
            name="membershipId"
            label={t('fields.membershipId')}
            hint={t('officer.hint')}
            emptyLabel={t('officer.choose')}
            options={view.officers.map(({ membershipId, name, section }) => ({
              value: membershipId,
              label: section ? t('officer.option', { name, section }) : name,
            }))}
            state={form}
            defaultValue={view.matter.officerMembershipId ?? ''}
            width="full"
          />
          <SubmitButton variant="secondary">{t('officer.save')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
