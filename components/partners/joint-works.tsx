import { useLocale, useTranslations } from 'next-intl'
import { fiscalYearLabel, formatDay } from '@/lib/japanese/dates'
import type { Office } from '@/lib/partners/read-office'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { EmptyState } from '../layout/empty-state'

type Props = { works: Office['jointWorks']; action: string; form: FormState }

/** What was done together with an office before, the latest first, and the form by which one more is written down. */
export function JointWorks({ works, action, form }: Props) {
  const t = useTranslations('Partners.works')
  const f = useTranslations('Partners.fields')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <>
      {works.length === 0 ? <EmptyState title={t('none')} /> : null}
      <ul className="divide-y divide-solid-gray-300 border-y border-solid-gray-300">
        {works.map(({ id, fiscalYear, heldOn, title, note }) => (
          <li key={id} className="py-2 [overflow-wrap:anywhere]">
            <span className="me-3 text-solid-gray-700">
              {heldOn ? formatDay(heldOn, locale) : fiscalYearLabel(fiscalYear, locale)}
            </span>
            {title}
            {note ? <span className="block text-solid-gray-700">{note}</span> : null}
          </li>
        ))}
      </ul>
      <details open={form.errors.length > 0} className="print:hidden">
        <summary className="py-2">{t('add')}</summary>
        <Form action={action} state={form} label={t('add')}>
          <TextField name="title" label={f('title')} state={form} width="full" required />
          <DateField name="heldOn" label={f('heldOn')} state={form} required />
          <TextArea name="note" id="work-note" label={f('note')} state={form} rows={2} required={false} />
          <SubmitButton variant="secondary">{t('save')}</SubmitButton>
        </Form>
      </details>
    </>
  )
}
