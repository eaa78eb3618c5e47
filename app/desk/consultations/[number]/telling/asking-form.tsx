import { useTranslations } from 'next-intl'
import { PlaceField, ToldFields } from '@/components/asked/told-fields'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Checkbox } from '@/components/forms/checkbox'
import { DateField } from '@/components/forms/date-field'
import { Form } from '@/components/forms/form'
import { GroupedCheckboxes } from '@/components/forms/grouped-checkboxes'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { themeOptions } from '@/lib/menus/theme-options'
import type { OpenTelling } from './open'

type Props = OpenTelling & { locale: string; label: string }

/** What was asked and done, written anew without names, and the request to the municipality. */
export function AskingForm({ matter, telling, places, groups, asking, at, locale, label }: Props) {
  const t = useTranslations('Asked')
  const chosen = telling?.row.themeKeys ?? matter.themes.map(({ key }) => key)
  return (
    <>
      <CurrentTexts theirs={asking.theirs} labels="Asked.fields" />
      <Form action={at('/asking')} state={asking} label={label}>
        <SeenVersion state={asking} current={telling?.row.version ?? 0} />
        <ToldFields state={asking} prefix="" now={telling?.row ?? null} />
        <GroupedCheckboxes
          name="themeKeys"
          legend={t('fields.themeKeys')}
          groups={themeOptions(locale, groups, chosen)}
          state={asking}
          required
          defaultValue={chosen}
        />
        <PlaceField
          state={asking}
          prefix=""
          places={places}
          now={telling?.row.place ?? 'bureau'}
          hint={t('desk.placeHint')}
        />
        <Checkbox name="checked" label={t('desk.checked')} hint={t('desk.checkedHint')} state={asking} />
        <DateField name="answerBy" label={t('fields.answerBy')} state={asking} required />
        <TextArea name="note" label={t('fields.note')} state={asking} rows={3} upTo={1000} />
        <SubmitButton>{t('desk.ask')}</SubmitButton>
      </Form>
    </>
  )
}
