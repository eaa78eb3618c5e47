import { useTranslations } from 'next-intl'
import type { FormState } from '@/components/forms/form-state'
import { NumberField } from '@/components/forms/number-field'
import { SeenVersion } from '@/components/forms/seen-version'
import { TextField } from '@/components/forms/text-field'
import type { findSettings } from '@/lib/calendar/read-settings'

const DAYS = [
  'answerDaysUrgent',
  'answerDaysHigh',
  'answerDays',
  'answerDaysLow',
  'warnDays',
  'escalateDays',
  'stalledDays',
  'questionDays',
  'followUpAnswerDays',
] as const

type Props = { settings: Awaited<ReturnType<typeof findSettings>>; state: FormState }

/** What the bureau sets for itself: days, and how its desk is called and reached. */
export function SettingsFields({ settings, state }: Props) {
  const t = useTranslations('Admin')
  return (
    <>
      <SeenVersion state={state} current={settings.version} />
      {DAYS.map((name) => (
        <NumberField
          key={name}
          name={name}
          label={t(`fields.${name}`)}
          hint={t(`hints.${name}`)}
          state={state}
          required
          unit={t('calendar.businessDays')}
          defaultValue={String(settings[name])}
        />
      ))}
      <NumberField
        name="recallSeconds"
        label={t('fields.recallSeconds')}
        hint={t('hints.recallSeconds')}
        state={state}
        required
        unit={t('calendar.seconds')}
        defaultValue={String(settings.recallSeconds)}
      />
      <TextField
        name="deskName"
        label={t('fields.deskName')}
        state={state}
        required
        autoComplete="off"
        defaultValue={settings.deskName}
      />
      <TextField
        name="deskPhone"
        type="tel"
        label={t('fields.deskPhone')}
        state={state}
        required={false}
        width="medium"
        autoComplete="off"
        defaultValue={settings.deskPhone ?? ''}
      />
    </>
  )
}
