import { useTranslations } from 'next-intl'
import { ENTRY_KINDS } from '@/lib/teams/kinds'
import { Checkbox } from '../forms/checkbox'
import { DateField } from '../forms/date-field'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Texts = Partial<Record<'kind' | 'title' | 'onDay' | 'place' | 'people' | 'content' | 'result', string>>

/** The fields of what a municipality did by itself, new or corrected. */
export function EntryFields({
  state,
  texts = {},
  monthOnly = false,
}: {
  state: FormState
  texts?: Texts
  monthOnly?: boolean
}) {
  const t = useTranslations('Teams.course')
  const f = useTranslations('Teams.fields')
  const kinds = ENTRY_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))
  const text = (name: 'people' | 'content' | 'result', rows: number) => (
    <TextArea name={name} label={f(name)} state={state} defaultValue={texts[name]} rows={rows} required={false} />
  )
  return (
    <>
      <RadioGroup
        name="entryKind"
        legend={f('entryKind')}
        options={kinds}
        state={state}
        defaultValue={texts.kind}
        required
      />
      <TextField name="title" label={f('title')} state={state} defaultValue={texts.title} autoComplete="off" required />
      <DateField name="onDay" label={f('onDay')} state={state} defaultValue={texts.onDay} required />
      <Checkbox name="monthOnly" label={f('monthOnly')} state={state} defaultChecked={monthOnly} />
      <TextField
        name="where"
        label={f('where')}
        state={state}
        defaultValue={texts.place}
        required={false}
        autoComplete="off"
      />
      {text('people', 3)}
      {text('content', 5)}
      {text('result', 4)}
    </>
  )
}
