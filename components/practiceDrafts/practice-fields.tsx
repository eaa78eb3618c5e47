import { useTranslations } from 'next-intl'
import { STAGES } from '@/lib/consultations/states'
import { type Themes, themeOptions } from '@/lib/menus/theme-options'
import type { PracticeFigure } from '@/lib/practiceDrafts/figures'
import type { PracticeText } from '@/lib/practiceDrafts/input'
import { CheckboxGroup } from '../forms/checkbox-group'
import type { FormState } from '../forms/form-state'
import { GroupedCheckboxes } from '../forms/grouped-checkboxes'
import { NumberField } from '../forms/number-field'
import { SelectField } from '../forms/select-field'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { TypedFigures } from './typed-figures'

/** A practice as far as it is written. */
export type WrittenPractice = Record<'title' | PracticeText, string> & {
  origin: string
  themeKeys: string[]
  stage: string | null
  fiscalYear: number
  figures: PracticeFigure[]
}

type Props = { state: FormState; draft: WrittenPractice; groups: Themes; locale: string }

const BEFORE = { summary: 8, begun: 6, actors: 3, costs: 3, result: 5 } as const
const AFTER = { hard: 4, contact: 3 } as const

/** What everybody will read of a practice: its parts, its themes, and which of the figures on record. */
export function PracticeFields({ state, draft, groups, locale }: Props) {
  const t = useTranslations('PracticeDrafts')
  const parts = useTranslations('Practices.parts')
  const stages = useTranslations('States.stage')
  const area = ([name, rows]: [string, number]) => (
    <TextArea
      key={name}
      name={name}
      label={parts(name)}
      hint={t.has(`hints.${name}`) ? t(`hints.${name}`) : undefined}
      state={state}
      rows={rows}
      upTo={5000}
      defaultValue={textOf(draft, name)}
      required={name === 'summary'}
    />
  )
  return (
    <>
      <TextField name="title" label={parts('title')} state={state} defaultValue={draft.title} width="full" required />
      <GroupedCheckboxes
        name="themeKeys"
        legend={parts('themeKeys')}
        groups={themeOptions(locale, groups, draft.themeKeys)}
        state={state}
        required
        defaultValue={draft.themeKeys}
      />
      {draft.origin === 'answer' ? null : (
        <NumberField
          name="fiscalYear"
          label={parts('fiscalYear')}
          hint={t('hints.fiscalYear')}
          state={state}
          defaultValue={String(draft.fiscalYear)}
        />
      )}
      <SelectField
        name="stage"
        label={parts(draft.origin === 'answer' ? 'stage' : 'stageNow')}
        options={STAGES.map((stage) => ({ value: stage, label: stages(stage) }))}
        emptyLabel={t('noStage')}
        state={state}
        defaultValue={draft.stage ?? ''}
      />
      {Object.entries(BEFORE).map(area)}
      {draft.origin === 'answer' ? null : <TypedFigures state={state} figures={draft.figures} />}
      {draft.origin === 'answer' && draft.figures.length > 0 ? (
        <CheckboxGroup
          name="figures"
          legend={parts('figures')}
          hint={t('hints.figures')}
          state={state}
          options={draft.figures.map(({ indicator, unit, before, after }, place) => ({
            value: String(place),
            label: t('figure', { indicator, before: before ?? '?', after: after ?? '?', unit }),
          }))}
          defaultValue={draft.figures.flatMap(({ shown }, place) => (shown ? [String(place)] : []))}
        />
      ) : null}
      {Object.entries(AFTER).map(area)}
    </>
  )
}

function textOf(draft: object, name: string): string | undefined {
  const text: unknown = Object.entries(draft).find(([key]) => key === name)?.[1]
  return typeof text === 'string' ? text : undefined
}
