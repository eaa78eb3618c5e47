import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Field } from './field'
import type { FormState } from './form-state'
import { inputStyle } from './input-style'
import { describedBy, errorOf, typedText } from './typed'

type Props = {
  name: string
  label: string
  state?: FormState
  id?: string
  required?: boolean
  hint?: ReactNode
  defaultValue?: string
  rows?: number
  upTo?: number
}

/** A free text; `upTo` says how many characters fit, it does not cut. */
export function TextArea({ name, label, state, id = name, required, hint, defaultValue, rows = 6, upTo }: Props) {
  const t = useTranslations('Components')
  const error = errorOf(state, name)
  const guidance = upTo ? (
    <>
      {hint ? <span className="block">{hint}</span> : null}
      {t('upToCharacters', { count: upTo })}
    </>
  ) : (
    hint
  )
  return (
    <Field id={id} label={label} required={required} hint={guidance} error={error}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={typedText(state, name, defaultValue)}
        aria-describedby={describedBy(id, guidance, error)}
        aria-invalid={error ? true : undefined}
        className={`block leading-170 ${inputStyle('full')}`}
      />
    </Field>
  )
}
