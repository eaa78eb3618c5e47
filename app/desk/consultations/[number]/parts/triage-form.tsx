import { useLocale, useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { PRIORITIES } from '@/lib/consultations/states'
import { formatDate } from '@/lib/japanese/dates'
import type { DeskPageView } from '../open-page'
import { typedDay } from './typed-date'

/** Priority and next action, which only the desk sees. After a conflict both texts stand side by side. */
export function TriageForm({ view }: { view: DeskPageView }) {
  const t = useTranslations('Desk')
  const priorities = useTranslations('States.priority')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const action = view.at('/triage')
  const form = view.forms.of(action)
  const { matter } = view
  const theirs = form.theirs && {
    priority: priorities(matter.priority),
    nextAction: matter.nextAction,
    nextActionOn: matter.nextActionOn ? formatDate(matter.nextActionOn, locale) : '',
  }
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
          <TextField
            id="triage-nextAction"
            name="nextAction"
            label={t('fields.nextAction')}
            state={form}
            defaultValue={matter.nextAction}
            width="full"
          />
          <DateField
            id="triage-nextActionOn"
            name="nextActionOn"
            label={t('fields.nextActionOn')}
            state={form}
            defaultValue={typedDay(matter.nextActionOn, locale)}
          />
          <SubmitButton variant="secondary">{t('triage.save')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
