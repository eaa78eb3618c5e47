import { useLocale, useTranslations } from 'next-intl'
import type { LaneChasing } from '@/lib/chasing/read-lanes'
import { formatDate } from '@/lib/japanese/dates'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { Section } from '../layout/section'
import { DataTable } from '../tables/data-table'

type Forms = { path: string; rest: FormState; resumption: FormState }

/** Puts a request to rest for some days, or lets it go on before they are over. */
export function RestForm({ resting, forms }: Pick<LaneChasing, 'resting'> & { forms: Forms }) {
  const t = useTranslations('Chasing')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (resting)
    return (
      <Section title={t('request.resume')} lead={t('request.resumeLead', { until: formatDate(resting.until, locale) })}>
        <Form action={`${forms.path}/resumption`} state={forms.resumption} label={t('request.resume')}>
          <SubmitButton variant="secondary">{t('request.resume')}</SubmitButton>
        </Form>
      </Section>
    )
  return (
    <Section title={t('request.pause')} lead={t('request.pauseLead')}>
      <Form action={`${forms.path}/rest`} state={forms.rest} label={t('request.pause')}>
        <DateField name="untilOn" label={t('fields.untilOn')} state={forms.rest} required />
        <TextField
          name="reason"
          label={t('fields.reason')}
          state={forms.rest}
          required
          autoComplete="off"
          width="full"
        />
        <SubmitButton variant="secondary">{t('request.pauseSend')}</SubmitButton>
      </Form>
    </Section>
  )
}

/** Every rest of a request: from when until when, why, and who set it. */
export function RestList({ rests }: Pick<LaneChasing, 'rests'>) {
  const t = useTranslations('Chasing.request')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (rests.length === 0) return null
  const period = ({ from, until }: { from: string; until: string }) =>
    until < from
      ? t('restTakenBack', { from: formatDate(from, locale) })
      : t('restPeriod', { from: formatDate(from, locale), until: formatDate(until, locale) })
  return (
    <Section title={t('rests')}>
      <DataTable
        caption={t('restsCaption')}
        captionHidden
        stacks
        columns={[{ label: t('period'), room: 'wide' }, { label: t('restReason'), room: 'wide' }, t('restBy')]}
      >
        {rests.map((rest) => (
          <tr key={`${rest.from}-${rest.until}`}>
            <th scope="row">{period(rest)}</th>
            <td>{rest.reason}</td>
            <td>{rest.pausedByName}</td>
          </tr>
        ))}
      </DataTable>
    </Section>
  )
}
