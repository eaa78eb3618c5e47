import { useTranslations } from 'next-intl'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import type { AwardCallRead } from '@/lib/awards/read-desk'
import type { OpenForm } from '@/lib/forms/open-form'
import { dayOf, dayText } from '@/lib/japanese/day'
import { DayFields } from '../../day-fields'

type Props = { call: AwardCallRead; at: string; form: OpenForm }

/** The days of an award that may still be moved. */
export function DaysForm({ call, at, form }: Props) {
  const t = useTranslations('Awards')
  const days = {
    ...{ nominationsDue: dayOf(call.nominationsDue), selectionOn: dayOf(call.selectionOn) },
    awardOn: dayText(call.awardOn),
  }
  return (
    <>
      <CurrentTexts theirs={form.theirs} labels="Awards.fields" />
      <Form action={`${at}/moving`} state={form} label={t('daysTitle')}>
        <SeenVersion state={form} current={call.version} />
        <DayFields state={form} days={days} withNominations={call.state === 'open'} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </>
  )
}
