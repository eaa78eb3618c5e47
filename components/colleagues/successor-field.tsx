import { useLocale, useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { SelectField } from '@/components/forms/select-field'
import type { Colleague } from '@/lib/colleagues/list'
import { formatDate } from '@/lib/japanese/dates'

type Props = { id: string; state: FormState; successors: readonly Colleague[]; today: string }

/** Who goes on: a colleague, also one who is still to come, or the section. */
export function SuccessorField({ id, state, successors, today }: Props) {
  const t = useTranslations('Colleagues')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  return (
    <SelectField
      id={id}
      name="to"
      label={t('fields.to')}
      hint={t('hints.to')}
      state={state}
      required
      emptyLabel={t('pleaseChoose')}
      options={[
        ...successors.map(({ id: value, name, section, from }) => ({
          value,
          label: [name, section, from > today ? t('begins', { date: formatDate(from, locale) }) : '']
            .filter(Boolean)
            .join('　'),
        })),
        { value: 'section', label: t('toSection') },
      ]}
    />
  )
}
