import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { nameIn } from '@/lib/menus/menu-name'
import type { Decision } from '@/lib/requests/transitions'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'
import { DeclineFields } from './decline-fields'

export type Office = { id: string; name: string; nameEn: string | null }
type Props = {
  action: string
  form: FormState
  asked: string
  decisions: readonly Decision[]
  offices: readonly Office[]
  /** What else this kind of party is asked with its answer. */
  children?: ReactNode
  programmes?: readonly { id: string; name: string }[]
}

/** What the party asked may say: taking on, a measure, more to hear, an answer, or a reason to decline. A browser that can shows what belongs to the choice alone. */
export function AnswerForm({ action, form, asked, decisions, offices, programmes = [], children }: Props) {
  const t = useTranslations('Answers')
  const f = useTranslations('Requests.fields')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const options = decisions.map((value) => ({ value, label: t(`decisions.${value}`) }))
  const known = offices.map((office) => ({ value: office.id, label: nameIn(locale, office) }))
  return (
    <Form action={action} state={form} label={t('title')}>
      <RadioGroup name="decision" legend={f('decision')} options={options} state={form} required />
      {decisions.includes('propose') ? (
        <div className="flow [form:not(:has([value=propose]:checked))_&]:hidden">
          {programmes.length > 0 ? (
            <SelectField
              name="programme"
              label={f('programme')}
              hint={t('programmeHint')}
              options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
              emptyLabel={t('noProgramme')}
              state={form}
              width="full"
            />
          ) : null}
          <TextField name="measure" label={f('measure')} hint={t('measureHint')} state={form} width="full" />
        </div>
      ) : null}
      <div className="[form:not(:has([value=decline]:checked))_&]:hidden">
        <DeclineFields form={form} offices={known} asked={asked} />
      </div>
      <TextArea name="answer" label={f('answer')} hint={t('answerHint')} state={form} />
      {children}
      <SubmitButton>{t('send')}</SubmitButton>
    </Form>
  )
}
