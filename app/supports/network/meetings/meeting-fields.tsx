import { useTranslations } from 'next-intl'
import { DateField } from '@/components/forms/date-field'
import type { FormState } from '@/components/forms/form-state'
import { TextArea } from '@/components/forms/text-area'
import { TextField } from '@/components/forms/text-field'
import { dayOf } from '@/lib/japanese/day'
import type { ReadMeeting } from '@/lib/network/meetings'

/** What is said of a general meeting: name, agenda, when, where, and until when to answer. */
export function MeetingFields({ state, meeting }: { state: FormState; meeting?: ReadMeeting }) {
  const t = useTranslations('NetworkDesk.meetings')
  return (
    <>
      <TextField name="title" label={t('fields.title')} state={state} required defaultValue={meeting?.title} />
      <DateField
        name="heldOn"
        label={t('fields.heldOn')}
        state={state}
        required
        defaultValue={meeting ? dayOf(meeting.heldOn) : undefined}
      />
      <TextField
        name="startsAt"
        required={false}
        label={t('fields.startsAt')}
        hint={t('hints.startsAt')}
        state={state}
        width="medium"
        defaultValue={meeting?.startsAt}
      />
      <TextField
        name="place"
        label={t('fields.place')}
        hint={t('hints.place')}
        state={state}
        defaultValue={meeting?.place}
      />
      <TextField name="online" type="url" label={t('fields.online')} state={state} defaultValue={meeting?.online} />
      <TextArea
        name="agenda"
        label={t('fields.agenda')}
        state={state}
        required
        rows={6}
        upTo={5000}
        defaultValue={meeting?.agenda}
      />
      <DateField
        name="answerBy"
        label={t('fields.answerBy')}
        state={state}
        required
        defaultValue={meeting ? dayOf(meeting.answerBy) : undefined}
      />
    </>
  )
}
