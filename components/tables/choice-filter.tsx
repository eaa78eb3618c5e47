import { useTranslations } from 'next-intl'
import { Choice } from '../forms/choice'
import type { Option } from '../forms/form-state'
import type { OptionGroup } from '../forms/select-field'

type Props = { name: string; label: string; options: readonly (Option | OptionGroup)[]; chosen: readonly string[] }

/** One condition of a list with several choices: says how many are chosen, and opens to choose. */
export function ChoiceFilter({ name, label, options, chosen }: Props) {
  const t = useTranslations('Components')
  let position = 0
  const choice = (option: Option) => {
    position += 1
    return (
      <Choice
        key={option.value}
        id={`${name}-${position}`}
        name={name}
        type="checkbox"
        option={option}
        checked={chosen.includes(option.value)}
      />
    )
  }
  return (
    <details className="min-w-52 self-start rounded-8 border border-solid-gray-600 bg-white px-3">
      <summary className="py-2.5">
        <span className="font-700">{label}</span>
        <span className="ms-2 text-solid-gray-700">
          {chosen.length > 0 ? t('chosen', { count: chosen.length }) : t('notNarrowed')}
        </span>
      </summary>
      <fieldset className="max-h-80 max-w-96 overflow-y-auto pb-3">
        <legend className="sr-only">{label}</legend>
        {options.map((option) =>
          'options' in option ? (
            <fieldset key={option.label} className="mt-2">
              <legend className="font-700 text-solid-gray-700">{option.label}</legend>
              {option.options.map(choice)}
            </fieldset>
          ) : (
            choice(option)
          ),
        )}
      </fieldset>
    </details>
  )
}
