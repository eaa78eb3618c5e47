import { useLocale, useTranslations } from 'next-intl'
import { formatDate } from '@/lib/japanese/dates'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { DataTable } from '../tables/data-table'

type Training = { id: string; course: string; heldOn: Date; state: string }
type Props = { trainings: readonly Training[]; close?: { path: string; forms: ReadonlyMap<string, FormState> } }

/** 研修の受講: courses taken, and those an advisor was invited to; the desk says whether the advisor was there. */
export function TrainingList({ trainings, close }: Props) {
  const t = useTranslations('Advisors.trainings')
  if (trainings.length === 0) return <p>{t('empty')}</p>
  const closing = trainings.some(({ state }) => state === 'invited') ? close : undefined
  const columns = [t('course'), t('heldOn'), t('state'), ...(closing ? [t('operation')] : [])]
  return (
    <DataTable caption={t('caption')} captionHidden columns={columns} stacks>
      {trainings.map((training) => (
        <Row key={training.id} training={training} close={closing} />
      ))}
    </DataTable>
  )
}

function Row({ training, close }: { training: Training; close: Props['close'] }) {
  const t = useTranslations('Advisors.trainings')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { id, course, heldOn, state } = training
  const words = state === 'invited' ? t('invited') : state === 'taken' ? t('taken') : t('absent')
  return (
    <tr>
      <th scope="row">{course}</th>
      <td className="nowrap" data-label={t('heldOn')}>
        {formatDate(heldOn, locale)}
      </td>
      <td data-label={t('state')}>{words}</td>
      {close ? (
        <td>
          {state === 'invited'
            ? (
                [
                  ['taken', t('markTaken')],
                  ['absence', t('markAbsent')],
                ] as const
              ).map(([deed, label]) => {
                const form = close.forms.get(`${id}/${deed}`)
                const whole = t('which', { course, deed: label })
                return form ? (
                  <Form key={deed} action={`${close.path}/${id}/${deed}`} state={form} label={whole} inline>
                    <SubmitButton variant="text">
                      {label}
                      <span className="sr-only">{whole}</span>
                    </SubmitButton>
                  </Form>
                ) : null
              })
            : null}
        </td>
      ) : null}
    </tr>
  )
}

/** Invites to a course, or records one. */
export function TrainingForm({ action, state }: { action: string; state: FormState }) {
  const t = useTranslations('Advisors.trainings')
  const f = useTranslations('Advisors.fields')
  const options = [
    { value: 'invited', label: t('optionInvited') },
    { value: 'taken', label: t('optionTaken') },
  ]
  return (
    <details open={state.errors.length > 0} className="print:hidden">
      <summary className="py-2">{t('add')}</summary>
      <Form action={action} state={state} label={t('add')}>
        <TextField name="course" label={f('course')} state={state} required width="full" />
        <DateField name="heldOn" label={f('heldOn')} state={state} required />
        <RadioGroup name="state" legend={f('state')} options={options} state={state} required />
        <SubmitButton variant="secondary">{t('add')}</SubmitButton>
      </Form>
    </details>
  )
}
