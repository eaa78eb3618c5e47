import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { AttendanceFields } from '@/components/network/attendance-fields'
import { nameIn } from '@/lib/menus/menu-name'
import type { OpenedMeeting } from './page'

/** Enters an answer that a member gave by telephone; those who have not answered stand first. */
export function HearingForm({ opened: { meeting, partners, at, forms } }: { opened: OpenedMeeting }) {
  const t = useTranslations('NetworkDesk.meetings')
  const locale = useLocale()
  const { hearing } = forms
  const answered = new Set(meeting.attendances.map(({ organisationId }) => organisationId))
  const optionsOf = (has: boolean) =>
    partners
      .filter(({ id }) => answered.has(id) === has)
      .map(({ id, ...named }) => ({ value: id, label: nameIn(locale, named) }))
  const groups = [
    { label: t('hear.silent'), options: optionsOf(false) },
    { label: t('hear.answered'), options: optionsOf(true) },
  ].filter(({ options }) => options.length > 0)
  return (
    <details open={hearing.errors.length > 0 || Object.keys(hearing.typed).length > 0}>
      <summary className="py-2 font-700">{t('hear.title')}</summary>
      <div className="pt-3">
        <Form action={`${at}/hearing`} state={hearing} label={t('hear.title')}>
          <SelectField
            name="organisation"
            label={t('fields.organisation')}
            options={groups}
            emptyLabel={t('hear.choose')}
            state={hearing}
            required
          />
          <TextField name="saidBy" label={t('fields.saidBy')} state={hearing} autoComplete="off" required />
          <AttendanceFields state={hearing} />
          <SubmitButton variant="secondary">{t('hear.save')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
