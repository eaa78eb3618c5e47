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
import { typedText } from '../forms/typed'

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

/** Lines shown at once; the others unfold, and stand open when something is in them. */
const FIRST_ROWS = 3

function ParticipantRows({ state, texts }: { state: FormState; texts: SessionTexts }) {
  const t = useTranslations('Supports.session')
  const rows = PARTICIPANT_ROWS.map((row) => <ParticipantRow key={row} row={row} state={state} texts={texts} />)
  const isFilled = PARTICIPANT_ROWS.slice(FIRST_ROWS).some((row) =>
    ['kind', 'number'].some((field) => typedText(state, `${field}_${row}`, texts[`${field}_${row}`]) !== ''),
  )
  return (
    <div className="space-y-4">
      {rows.slice(0, FIRST_ROWS)}
      <details open={isFilled}>
        <summary className="py-2 font-700">{t('moreParticipants')}</summary>
        <div className="space-y-4 pt-2">{rows.slice(FIRST_ROWS)}</div>
      </details>
    </div>
  )
}

type RowProps = { row: (typeof PARTICIPANT_ROWS)[number]; state: FormState; texts: SessionTexts }

function ParticipantRow({ row, state, texts }: RowProps) {
  const t = useTranslations('Supports.session')
  const f = useTranslations('Supports.session.fields')
  const s = useTranslations('States.participantKind')
  const kinds = PARTICIPANT_KINDS.map((kind) => ({ value: kind, label: s(kind) }))
  return (
    <div className="flex flex-wrap items-end gap-x-6 gap-y-2">
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
  )
}
