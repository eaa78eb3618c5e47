import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Choice } from './choice'
import { Fieldset } from './fieldset'
import type { FormState } from './form-state'
import type { OptionGroup } from './select-field'
import { errorOf, typedChoices } from './typed'

type Props = {
  name: string
  legend: string
  groups: OptionGroup[]
  state?: FormState
  required?: boolean
  hint?: ReactNode
  defaultValue?: readonly string[]
}

/** Many choices under headings that open. A heading with a tick below it opens by itself and says so, also while one is ticking. */
export function GroupedCheckboxes({ name, legend, groups, state, required, hint, defaultValue }: Props) {
  const t = useTranslations('Components')
  const error = errorOf(state, name)
  const chosen = typedChoices(state, name, defaultValue)
  return (
    <Fieldset id={name} legend={legend} required={required} hint={hint} error={error}>
      <div className="max-w-prose divide-y divide-solid-gray-300 rounded-8 border border-solid-gray-300">
        {groups.map((group, index) => (
          <details
            key={group.label}
            className="group px-4"
            open={(index === 0 && Boolean(error)) || group.options.some(({ value }) => chosen.includes(value))}
          >
            <summary className="py-2.5">
              <span className="font-700">{group.label}</span>
              <span className="ms-2 text-solid-gray-700">{t('count', { count: group.options.length })}</span>
              <span className="ms-2 hidden whitespace-nowrap text-blue-1000 group-has-checked:inline">
                {t('someChosen')}
              </span>
            </summary>
            <fieldset className="pb-3 ps-4">
              <legend className="sr-only">{group.label}</legend>
              {group.options.map((option, position) => (
                <Choice
                  key={option.value}
                  id={index + position === 0 ? name : `${name}-${index + 1}-${position + 1}`}
                  name={name}
                  type="checkbox"
                  option={option}
                  checked={chosen.includes(option.value)}
                />
              ))}
            </fieldset>
          </details>
        ))}
      </div>
    </Fieldset>
  )
}
