import { useLocale, useTranslations } from 'next-intl'
import { nameIn } from '@/lib/menus/menu-name'
import { latestOf } from '@/lib/profiles/latest-mark'
import type { PlanLine } from '@/lib/profiles/read-plan'
import { PLAN_STANDINGS } from '@/lib/profiles/states'
import { CurrentTexts } from '../consultations/current-texts'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'

type Props = { action: string; form: FormState & { theirs?: Record<string, string> }; lines: readonly PlanLine[] }

/** The 16 common items, each to be marked. */
export function PlanForm({ action, form, lines }: Props) {
  const t = useTranslations('Profile.plan')
  const locale = useLocale()
  return (
    <Form action={action} state={form}>
      <CurrentTexts theirs={form.theirs} labels="Profile.fields" />
      <SeenVersion name="seen" state={form} current={latestOf(lines.flatMap(({ mark }) => mark ?? []))} />
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
