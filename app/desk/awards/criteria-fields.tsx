import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { NumberField } from '@/components/forms/number-field'
import { TextField } from '@/components/forms/text-field'
import { CRITERIA_AT_MOST } from '@/lib/awards/input'

export type WrittenCriterion = { name: string; description: string; weight: number }

type Props = { state: FormState; criteria: readonly WrittenCriterion[] }
const ROWS = Array.from({ length: CRITERIA_AT_MOST }, (_, at) => at + 1)
const OPEN_ROWS = 3

/** By what nominations are scored: some criteria in sight, more of them folded. */
export function CriteriaFields({ state, criteria }: Props) {
  const t = useTranslations('Awards')
  const row = (number: number) => (
    <CriterionRow key={number} number={number} state={state} criterion={criteria[number - 1]} />
  )
  return (
    <section aria-labelledby="criteria" className="space-y-4">
      <h2 id="criteria">{t('criteria.title')}</h2>
      <p className="max-w-prose">{t('criteria.lead')}</p>
      {ROWS.slice(0, OPEN_ROWS).map(row)}
      <details open={criteria.length > OPEN_ROWS || state.errors.length > 0}>
        <summary className="py-2 font-700">
          {t('criteria.number', { number: `${OPEN_ROWS + 1}–${CRITERIA_AT_MOST}` })}
        </summary>
        <div className="space-y-4">{ROWS.slice(OPEN_ROWS).map(row)}</div>
      </details>
    </section>
  )
}

type RowProps = { number: number; state: FormState; criterion: WrittenCriterion | undefined }

function CriterionRow({ number, state, criterion }: RowProps) {
  const t = useTranslations('Awards')
  const name = `criterion${number}`
  return (
    <div className="space-y-3 border-l-4 border-solid-gray-300 ps-4">
      <TextField
        name={`${name}_name`}
        label={t('criteria.number', { number })}
        state={state}
        defaultValue={criterion?.name}
        width="full"
        required={number === 1}
      />
      <TextField
        name={`${name}_description`}
        label={t('criteria.description', { number })}
        state={state}
        defaultValue={criterion?.description}
        width="full"
        required={false}
      />
      <NumberField
        name={`${name}_weight`}
        label={t(`fields.criterion${number}_weight`)}
        hint={t('hints.weight')}
        state={state}
        defaultValue={criterion ? String(criterion.weight) : undefined}
        required={false}
      />
    </div>
  )
}
