import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { NumberField } from '@/components/forms/number-field'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { DataTable } from '@/components/tables/data-table'
import { formatDate } from '@/lib/japanese/dates'
import { SPREAD_KINDS } from '@/lib/practices/spread'
import type { OpenSpread } from './open'
import { RemoveForm } from './remove-form'

/** Where and when the practice was spread, with the form to note another time. */
export function SpreadSection({
  spread,
  isOut,
  adding,
  removals,
  at,
  today,
  locale,
}: OpenSpread & { locale: 'ja' | 'en' }) {
  const t = useTranslations('PracticeSpread')
  return (
    <Section title={t('spreads')}>
      {spread.spreads.length === 0 ? (
        <p>{t('noSpreads')}</p>
      ) : (
        <DataTable
          caption={t('spreads')}
          captionHidden
          stacks
          columns={[
            t('fields.spreadOn'),
            t('fields.kind'),
            { label: t('fields.audience'), room: 'wide' },
            t('notedBy'),
            t('deed'),
          ]}
        >
          {spread.spreads.map(({ id, spreadOn, kind, audience, reached, note, notedByName, consultation }) => (
            <tr key={id}>
              <th scope="row" className="nowrap">
                {formatDate(spreadOn, locale)}
              </th>
              <td data-label={t('fields.kind')}>{t(`kinds.${kind}`)}</td>
              <td data-label={t('fields.audience')} className="[overflow-wrap:anywhere]">
                {audience} {reached ? t('reached', { count: reached }) : null}
                {consultation?.number ? (
                  <a href={`/desk/consultations/${consultation.number}`} className="block">
                    {consultation.number}
                  </a>
                ) : null}
                {note ? <span className="block">{note}</span> : null}
              </td>
              <td data-label={t('notedBy')}>{notedByName}</td>
              <td data-label={t('deed')}>
                {kind === 'consultation' ? null : (
                  <RemoveForm
                    action={`${at}/rows/${id}/removal`}
                    state={removals.get(id)}
                    label={t('remove')}
                    of={t('removeOf', { audience })}
                  />
                )}
              </td>
            </tr>
          ))}
        </DataTable>
      )}
      {isOut ? (
        <details open={adding.errors.length > 0}>
          <summary className="py-2 font-700">{t('add')}</summary>
          <div className="pt-3">
            <Form action={`${at}/adding`} state={adding} label={t('add')}>
              <SelectField
                name="kind"
                label={t('fields.kind')}
                options={SPREAD_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
                emptyLabel=""
                state={adding}
                required
              />
              <DateField name="spreadOn" label={t('fields.spreadOn')} state={adding} defaultValue={today} required />
              <TextField
                name="audience"
                label={t('fields.audience')}
                hint={t('hints.audience')}
                state={adding}
                autoComplete="off"
                required
              />
              <NumberField name="reached" label={t('fields.reached')} unit={t('people')} state={adding} />
              <TextArea name="note" label={t('fields.note')} state={adding} rows={2} upTo={1000} />
              <SubmitButton>{t('addButton')}</SubmitButton>
            </Form>
          </div>
        </details>
      ) : null}
    </Section>
  )
}
