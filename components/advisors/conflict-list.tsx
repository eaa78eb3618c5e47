import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { DataTable } from '../tables/data-table'

type Conflict = {
  id: string
  organisationId: string | null
  body: string
  reason: string
  declaredSide: string
  declaredByName: string
  declaredAt: Date
  endedAt: Date | null
}
type Props = {
  conflicts: readonly Conflict[]
  path: string
  add: FormState
  end: ReadonlyMap<string, FormState>
}

/** 利益相反の申告: those that stand and those that ended, and the way to add one. `path`: below which it is added and ended. */
export function ConflictList({ conflicts, path, add, end }: Props) {
  const t = useTranslations('Advisors.conflicts')
  const f = useTranslations('Advisors.fields')
  const h = useTranslations('Advisors.hints')
  return (
    <>
      {conflicts.length === 0 ? (
        <p>{t('empty')}</p>
      ) : (
        <DataTable
          caption={t('caption')}
          captionHidden
          columns={[t('body'), t('reason'), t('by'), t('operation')]}
          stacks
        >
          {conflicts.map((conflict) => (
            <Row
              key={conflict.id}
              conflict={conflict}
              action={`${path}/${conflict.id}/end`}
              form={end.get(conflict.id)}
            />
          ))}
        </DataTable>
      )}
      <details open={add.errors.length > 0} className="print:hidden">
        <summary className="py-2">{t('add')}</summary>
        <Form action={path} state={add} label={t('add')}>
          <TextField name="body" label={f('body')} hint={h('body')} state={add} required />
          <TextArea name="reason" id="conflictReason" label={f('reason')} state={add} rows={3} required={false} />
          <SubmitButton variant="secondary">{t('add')}</SubmitButton>
        </Form>
      </details>
    </>
  )
}

function Row({ conflict, action, form }: { conflict: Conflict; action: string; form: FormState | undefined }) {
  const t = useTranslations('Advisors.conflicts')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { body, organisationId, reason, declaredSide, declaredByName, declaredAt, endedAt } = conflict
  const date = formatDate(declaredAt, locale)
  return (
    <tr>
      <th scope="row">
        {body}
        {organisationId ? null : <span className="block font-400 text-solid-gray-700">{t('words')}</span>}
      </th>
      <td data-label={t('reason')}>{reason}</td>
      <td data-label={t('by')}>
        {declaredSide === 'advisor' ? t('advisor', { date }) : t('desk', { name: declaredByName, date })}
      </td>
      <td>
        {endedAt ? t('ended', { date: formatDate(endedAt, locale) }) : null}
        {form && !endedAt ? (
          <Form action={action} state={form} label={t('endThis', { body })} inline>
            <SubmitButton variant="text">
              {t('end')}
              <span className="sr-only">{t('endThis', { body })}</span>
            </SubmitButton>
          </Form>
        ) : null}
      </td>
    </tr>
  )
}
