import { useTranslations } from 'next-intl'
import { Checkbox } from '@/components/forms/checkbox'
import { Form } from '@/components/forms/form'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import type { Programme } from '@/lib/programmes/list-programmes'
import { type EntryParams, entryAt, type Keeper } from './area'
import type { OpenedEntry } from './open-entry'

type Props = {
  keeper: Keeper
  params: EntryParams
  more: OpenedEntry
  criteria: Programme['criteria']
  mine: string
}

const POINTS = [5, 4, 3, 2, 1] as const

/** One's own points for an entry, or that one is too close to it. */
export function JudgementForm({ keeper, params, more, criteria, mine }: Props) {
  const t = useTranslations('Programmes')
  const form = more.forms.judgement
  const own = more.judgements.find(({ membershipId }) => membershipId === mine)
  return (
    <Form action={entryAt(keeper, params, '/judgement')} state={form} label={t('judgement.own')}>
      <h3>{t('judgement.own')}</h3>
      <Checkbox
        name="hasConflict"
        label={t('fields.hasConflict')}
        hint={t('hints.hasConflict')}
        state={form}
        defaultChecked={own?.hasConflict}
      />
      {criteria.map(({ id, name, weight }) => (
        <RadioGroup
          key={id}
          name={`points.${id}`}
          legend={t('judgement.criterion', { name, weight })}
          state={form}
          inline
          defaultValue={own?.points[id]?.toString()}
          options={POINTS.map((points) => ({ value: String(points), label: t('judgement.points', { points }) }))}
        />
      ))}
      <TextArea name="remark" label={t('fields.remark')} state={form} rows={3} defaultValue={own?.remark} />
      <SubmitButton>{t('judgement.submit')}</SubmitButton>
    </Form>
  )
}
