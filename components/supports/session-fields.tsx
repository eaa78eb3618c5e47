import { useTranslations } from 'next-intl'
import { PARTICIPANT_ROWS, SESSION_MODES } from '@/lib/supportSessions/rows'
import { PARTICIPANT_KINDS } from '@/lib/supports/states'
import { DateField } from '../forms/date-field'
import { Fieldset } from '../forms/fieldset'
import type { FormState } from '../forms/form-state'
import { NumberField } from '../forms/number-field'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

/** What stands in a session's record before it is typed anew: each field's text. */
export type SessionTexts = Partial<Record<string, string>>

/** The fields of a support session 支援の回, new or corrected. */
export function SessionFields({ state, texts = {} }: { state: FormState; texts?: SessionTexts }) {
  const t = useTranslations('Supports.session')
  const f = useTranslations('Supports.session.fields')
  const s = useTranslations('States.sessionMode')
  const modes = SESSION_MODES.map((mode) => ({ value: mode, label: s(mode) }))
  const text = (name: string, rows: number) => (
    <TextArea name={name} label={f(name)} state={state} defaultValue={texts[name]} required={false} rows={rows} />
  )
  return (
    <>
      <TextField
        name="label"
        label={f('label')}
        state={state}
        defaultValue={texts.label}
        hint={t('labelHint')}
        autoComplete="off"
        required
      />
      <DateField name="heldOn" label={f('heldOn')} state={state} defaultValue={texts.heldOn} required />
      <RadioGroup name="mode" legend={f('mode')} options={modes} state={state} defaultValue={texts.mode} required />
      <TextField name="place" label={f('place')} state={state} defaultValue={texts.place} required={false} />
      <Fieldset id="participants" legend={t('participants')} hint={t('participantsHint')} required={false}>
        <ParticipantRows state={state} texts={texts} />
      </Fieldset>
      {text('aims', 3)}
      {text('content', 8)}
      {text('insights', 4)}
      {text('nextSteps', 4)}
      <DateField
        name="nextOn"
        label={f('nextOn')}
        state={state}
        defaultValue={texts.nextOn}
        hint={t('nextOnHint')}
        required={false}
      />
    </>
  )
}

function ParticipantRows({ state, texts }: { state: FormState; texts: SessionTexts }) {
  const t = useTranslations('Supports.session')
  const f = useTranslations('Supports.session.fields')
  const s = useTranslations('States.participantKind')
  const kinds = PARTICIPANT_KINDS.map((kind) => ({ value: kind, label: s(kind) }))
  return (
    <div className="space-y-4">
      {PARTICIPANT_ROWS.map((row) => (
        <div key={row} className="flex flex-wrap items-end gap-x-6 gap-y-2">
          <SelectField
            name={`kind_${row}`}
            label={f(`kind_${row}`)}
            options={kinds}
            emptyLabel={t('chooseKind')}
            state={state}
            defaultValue={texts[`kind_${row}`]}
            width="medium"
          />
          <NumberField
            name={`number_${row}`}
            label={f(`number_${row}`)}
            state={state}
            defaultValue={texts[`number_${row}`]}
            unit={t('unit')}
          />
        </div>
      ))}
    </div>
  )
}
