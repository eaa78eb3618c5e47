import { useLocale, useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import type { OpenForm } from '@/lib/forms/open-form'
import { formatDate } from '@/lib/japanese/dates'
import type { NextAction } from '@/lib/residentSurveys/conclude'

type Props = {
  path: string
  findings: string
  version: number
  findingsByName: string
  findingsAt: Date | null
  actions: readonly NextAction[]
  forms: { findings: OpenForm; action: FormState }
  /** Where what was found out is taken into a plan. */
  planAt: string
}

/** What the results have shown, and what is done about it: what, who, by when. */
export function FindingsPart({ path, findings, version, findingsByName, findingsAt, actions, forms, planAt }: Props) {
  const t = useTranslations('Surveys')
  const plans = useTranslations('PlanItems')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <Section title={t('findings.title')} lead={t('findings.lead')} id="conclusion">
      <Form action={`${path}/findings`} state={forms.findings} label={t('fields.findings')}>
        <SeenVersion state={forms.findings} current={version} />
        {forms.findings.theirs ? <CurrentFindings text={findings} /> : null}
        <TextArea
          {...{ name: 'findings', label: t('fields.findings'), state: forms.findings, defaultValue: findings }}
          hint={t('hints.findings')}
          rows={5}
          required
        />
        {findingsAt ? <p>{t('findings.by', { date: formatDate(findingsAt, locale), name: findingsByName })}</p> : null}
        <SubmitButton variant={findingsAt ? 'secondary' : 'primary'}>{t('findings.keep')}</SubmitButton>
      </Form>
      {findingsAt ? (
        <p>
          <a href={planAt}>{plans('fromAnswer')}</a>
        </p>
      ) : null}
      <h3 className="text-std-18B-160">{t('findings.actions')}</h3>
      {actions.length === 0 ? <p>{t('findings.noActions')}</p> : <Actions actions={actions} />}
      <Form action={`${path}/actions`} state={forms.action} label={t('findings.decide')}>
        <TextField
          {...{ name: 'text', label: t('findings.what'), state: forms.action, width: 'full' }}
          required
          autoComplete="off"
        />
        <TextField
          {...{ name: 'ownerName', label: t('fields.ownerName'), state: forms.action, width: 'medium' }}
          required
          autoComplete="off"
        />
        <DateField name="dueOn" label={t('fields.dueOn')} state={forms.action} required={false} />
        <SubmitButton variant="secondary">{t('findings.decideSend')}</SubmitButton>
      </Form>
    </Section>
  )
}

/** What a colleague has written meanwhile, beside what was about to be kept over it. */
function CurrentFindings({ text }: { text: string }) {
  const t = useTranslations('Surveys')
  return (
    <div className="space-y-1 rounded-8 bg-solid-gray-50 p-4">
      <p className="font-700">{t('findings.theirs')}</p>
      <p className="whitespace-pre-line [overflow-wrap:anywhere]">{text}</p>
    </div>
  )
}

function Actions({ actions }: { actions: readonly NextAction[] }) {
  const t = useTranslations('Surveys')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <DataTable
      caption={t('findings.actions')}
      captionHidden
      stacks
      columns={[{ label: t('findings.what'), room: 'wide' }, t('fields.ownerName'), t('fields.dueOn')]}
    >
      {actions.map(({ id, text, ownerName, dueOn, state }) => (
        <tr key={id}>
          <th scope="row" className="[overflow-wrap:anywhere]">
            {text}
          </th>
          <td data-label={t('fields.ownerName')}>{ownerName}</td>
          <td data-label={t('fields.dueOn')} className="nowrap">
            {state === 'done' ? t('findings.done') : dueOn ? formatDate(dueOn, locale) : ''}
          </td>
        </tr>
      ))}
    </DataTable>
  )
}
