import { useTranslations } from 'next-intl'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { RadioGroup } from '@/components/forms/radio-group'
import { SelectField } from '@/components/forms/select-field'
import { PRIORITIES } from '@/lib/consultations/states'
import { themeOptions } from '@/lib/menus/theme-options'
import type { OpenBulk } from './open-bulk'

/** What is to be chosen for this deed; a reminder needs no choice. */
export function BulkFields({ bulk, locale }: { bulk: OpenBulk; locale: 'ja' | 'en' }) {
  const t = useTranslations('Bulk')
  const desk = useTranslations('Desk')
  const states = useTranslations('States')
  const { act, form } = bulk
  switch (act) {
    case 'assign':
      return (
        <SelectField
          name="membershipId"
          label={t('fields.membershipId')}
          hint={desk('officer.hint')}
          emptyLabel={desk('officer.choose')}
          options={bulk.officers.map(({ membershipId, name, section }) => ({
            value: membershipId,
            label: section ? desk('officer.option', { name, section }) : name,
          }))}
          state={form}
          required
        />
      )
    case 'theme':
      return (
        <GroupedCheckboxes
          name="themeKeys"
          legend={t('fields.themeKeys')}
          groups={themeOptions(locale, bulk.groups)}
          state={form}
          required
        />
      )
    case 'priority':
      return (
        <RadioGroup
          name="priority"
          legend={t('fields.priority')}
          options={[...PRIORITIES].reverse().map((value) => ({ value, label: states(`priority.${value}`) }))}
          state={form}
          required
        />
      )
    case 'remind':
      return <p className="max-w-prose">{t('new.remind')}</p>
  }
}
