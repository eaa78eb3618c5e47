import { useTranslations } from 'next-intl'
import type { Candidates } from '@/lib/dispatches/candidates'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'

type Props = Candidates & { action: string; form: FormState }

/** 希望順位: first, second and third wish, and a word. */
export function WishForm({ action, form, candidates, wishes }: Props) {
  const t = useTranslations('Dispatches.wishes')
  const f = useTranslations('Dispatches.fields')
  const options = candidates.map(({ id, name, affiliation }) => ({ value: id, label: `${name}（${affiliation}）` }))
  const places = (['first', 'second', 'third'] as const).slice(0, Math.min(3, options.length))
  return (
    <Form action={action} state={form} label={t('formTitle')}>
      {places.map((place, at) => (
        <SelectField
          key={place}
          name={place}
          label={f(place)}
          options={options}
          emptyLabel={t('choose')}
          state={form}
          required={false}
          width="full"
          defaultValue={wishes?.advisorIds[at] ?? ''}
        />
      ))}
      <TextArea
        name="word"
        label={f('word')}
        hint={t('noteHint')}
        state={form}
        rows={3}
        required={false}
        defaultValue={wishes?.note}
      />
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
