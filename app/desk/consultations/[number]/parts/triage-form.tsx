import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { PRIORITIES } from '@/lib/consultations/states'
import type { DeskPageView } from '../open-page'

/** The priority, which only the desk sees. After a conflict both texts stand side by side. */
export function TriageForm({ view }: { view: DeskPageView }) {
  const t = useTranslations('Desk')
  const priorities = useTranslations('States.priority')
  const action = view.at('/triage')
  const form = view.forms.of(action)
  const { matter } = view
  const theirs = form.theirs && { priority: priorities(matter.priority) }
  return (
    <details open={form.errors.length > 0}>
      <summary className="py-1 font-700">{t('triage.title')}</summary>
      <div className="mt-3 space-y-4">
        <CurrentTexts theirs={theirs} labels="Desk.fields" />
        <Form action={action} state={form} label={t('triage.title')}>
          <SeenVersion state={form} current={matter.triageVersion} />
          <SelectField
            id="triage-priority"
            name="priority"
            label={t('fields.priority')}
            options={PRIORITIES.map((value) => ({ value, label: priorities(value) }))}
            state={form}
            defaultValue={matter.priority}
            width="medium"
          />
          <SubmitButton variant="secondary">{t('triage.save')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
