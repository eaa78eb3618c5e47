import { useTranslations } from 'next-intl'
import { POINT_KINDS } from '@/lib/teams/kinds'
import { DateField } from '../forms/date-field'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

/** Adds one opinion, insight or item for a plan. */
export function PointForm({ action, state }: { action: string; state: FormState }) {
  const t = useTranslations('Teams.points')
  const f = useTranslations('Teams.fields')
  const kinds = POINT_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))
  const text = (name: 'tag' | 'source' | 'owner' | 'plan', hint?: string) => (
    <TextField name={name} label={f(name)} state={state} hint={hint} required={false} autoComplete="off" />
  )
  return (
    <details className="print:hidden" open={state.errors.length > 0 || Object.keys(state.typed).length > 0}>
      <summary className="py-2 font-700">{t('add')}</summary>
      <div className="pt-3">
        <Form action={action} state={state} label={t('add')}>
          <SelectField
            name="kind"
            label={f('pointKind')}
            options={kinds}
            state={state}
            defaultValue="opinion"
            width="medium"
          />
          <TextArea name="text" label={f('text')} state={state} rows={3} required />
          <div className="grid gap-6 sm:grid-cols-2">
            {text('tag', t('tagHint'))}
            {text('source', t('sourceHint'))}
          </div>
          <details>
            <summary className="py-2">{t('more')}</summary>
            <div className="space-y-6 pt-3">
              {text('owner')}
              {text('plan', t('planHint'))}
              <DateField name="dueOn" label={f('dueOn')} state={state} required={false} />
            </div>
          </details>
          <SubmitButton variant="secondary">{t('addButton')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
