import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import type { PlanLine } from '@/lib/profiles/read-plan'
import { PLAN_STANDINGS } from '@/lib/profiles/states'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'

/** The 16 common items, each to be marked. */
export function PlanForm({ action, form, lines }: { action: string; form: FormState; lines: readonly PlanLine[] }) {
  const t = useTranslations('Profile.plan')
  const locale = useLocale()
  return (
    <Form action={action} state={form}>
      {lines.map((line) => (
        <div key={line.number} className="space-y-2 border-b border-solid-gray-300 pb-5">
          <RadioGroup
            name={`item${line.number}`}
            legend={t('legend', { number: line.number, name: nameIn(locale, line) })}
            inline
            state={form}
            defaultValue={line.mark?.standing ?? ''}
            options={[
              ...PLAN_STANDINGS.map((value) => ({ value, label: t(`standings.${value}`) })),
              ...(line.mark ? [] : [{ value: '', label: t('unmarked') }]),
            ]}
          />
          <TextField
            name={`note${line.number}`}
            label={t('noteOf', { number: line.number })}
            state={form}
            defaultValue={line.mark?.note}
            width="full"
          />
        </div>
      ))}
      <SubmitButton>{t('save')}</SubmitButton>
    </Form>
  )
}
