import { useLocale, useTranslations } from 'next-intl'
import type { Targets } from '@/lib/dispatches/list-caps'
import { UNITS } from '@/lib/dispatches/standing'
import { nameIn } from '@/lib/menus/menu-name'
import { Checkbox } from '../forms/checkbox'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { Hidden } from '../forms/hidden'
import { NumberField } from '../forms/number-field'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { SubmitButton } from '../forms/submit-button'

/** Sets a cap of the year. */
export function CapForm({ state, targets, year }: { state: FormState; targets: Targets; year: number }) {
  const t = useTranslations('Dispatches.quota')
  const f = useTranslations('Dispatches.fields')
  const s = useTranslations('Dispatches.standing.unit')
  const locale = useLocale()
  const groups = [
    {
      label: t('groups.all'),
      options: (['advisor', 'municipality'] as const).map((scope) => ({
        value: `${scope}:`,
        label: t(`all.${scope}`),
      })),
    },
    {
      label: t('groups.menus'),
      options: targets.menus.map((menu) => ({ value: `menu:${menu.key}`, label: nameIn(locale, menu) })),
    },
    {
      label: t('groups.one'),
      options: targets.advisors.map(({ id, name }) => ({ value: `advisor:${id}`, label: name })),
    },
  ].filter(({ options }) => options.length > 0)
  return (
    <details open={state.errors.length > 0} className="print:hidden">
      <summary className="py-2">{t('add')}</summary>
      <p className="mb-4">{t('addLead')}</p>
      <Form action="/supports/advisors/quota/caps" state={state} label={t('add')}>
        <Hidden name="fiscalYear" value={String(year)} />
        <SelectField name="target" label={f('target')} options={groups} emptyLabel="" state={state} required />
        <RadioGroup
          name="unit"
          legend={f('unit')}
          options={UNITS.map((value) => ({ value, label: s(value) }))}
          state={state}
          required
          inline
        />
        <NumberField name="cap" label={f('cap')} state={state} required decimal />
        <Checkbox name="isStrict" label={t('isStrict')} state={state} />
        <SubmitButton variant="secondary">{t('save')}</SubmitButton>
      </Form>
    </details>
  )
}
