import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { NumberField } from '@/components/forms/number-field'
import { RadioGroup } from '@/components/forms/radio-group'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { COUNTS } from '@/lib/duties/settings'
import type { OpenForm } from '@/lib/forms/open-form'

type Props = {
  settings: { reportDays: number; counts: string; version: number }
  state: OpenForm
  mayChange: boolean
}

/** How many days an advisor has for a report; the managers change it. */
export function SettingsForm({ settings, state, mayChange }: Props) {
  const t = useTranslations('Duties.settings')
  const { reportDays, counts, version } = settings
  if (!mayChange) return <p>{t('now', { days: reportDays, counts })}</p>
  return (
    <>
      <CurrentTexts theirs={state.theirs} labels="Duties.settings.fields" />
      <Form action="/supports/duties/settings" state={state} label={t('title')}>
        <SeenVersion state={state} current={version} />
        <NumberField
          name="reportDays"
          label={t('fields.reportDays')}
          state={state}
          defaultValue={String(reportDays)}
          unit={t('unit')}
          required
        />
        <RadioGroup
          name="counts"
          legend={t('fields.counts')}
          options={COUNTS.map((value) => ({ value, label: t(`counts.${value}`) }))}
          state={state}
          defaultValue={counts}
          required
        />
        <SubmitButton variant="secondary">{t('save')}</SubmitButton>
      </Form>
    </>
  )
}
