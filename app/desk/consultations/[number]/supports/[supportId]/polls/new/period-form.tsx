import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import { Hidden } from '@/components/forms/hidden'
import { TextField } from '@/components/forms/text-field'
import { FilterForm } from '@/components/tables/filter-form'

type Props = { action: string; from: string; travel: number; meeting: string | undefined; hearing: string }

/** From which day the grid shows times, and how long the way is. */
export function PeriodForm({ action, from, travel, meeting, hearing }: Props) {
  const t = useTranslations('Polls.period')
  return (
    <FilterForm action={action} submitLabel={t('show')} label={t('title')}>
      {meeting ? <Hidden name="meeting" value={meeting} /> : null}
      {hearing ? <Hidden name="hearing" value={hearing} /> : null}
      <DateField name="from" label={t('from')} hint="" defaultValue={from} />
      <TextField
        name="travel"
        label={t('travel')}
        hint={t('travelHint')}
        defaultValue={travel ? String(travel) : ''}
        width="short"
        inputMode="numeric"
        autoComplete="off"
      />
    </FilterForm>
  )
}
