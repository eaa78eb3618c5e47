import { useLocale, useTranslations } from 'next-intl'
import { formatDay } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { KEPT_MEETINGS, type MeetingChoice } from '@/lib/library/choose-meeting'
import { AUDIENCES, DOCUMENT_KINDS, MEETING_KINDS } from '@/lib/library/kinds'
import type { LibraryDocumentRead } from '@/lib/library/list'
import { DateField } from '../forms/date-field'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = { form: FormState; choices: readonly MeetingChoice[]; chosen?: string; document?: LibraryDocumentRead }

/** Asks for the meeting of a document, chosen among those kept or typed; for its number and title, and who may read it. */
export function DocumentFields({ form, choices, chosen = '', document }: Props) {
  const t = useTranslations('Library')
  const meeting = document?.meeting
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const named = ({ value, name, day }: MeetingChoice) => ({
    value,
    label: day ? t('atMeeting', { name, day: formatDay(day, locale) }) : name,
  })
  return (
    <>
      <SelectField
        name="meeting"
        label={t('fields.meeting')}
        hint={t('meetingHint')}
        state={form}
        emptyLabel={t('otherMeeting')}
        width="full"
        defaultValue={chosen}
        options={KEPT_MEETINGS.map((kind) => ({
          label: t(`kept.${kind}`),
          options: choices.filter((one) => one.kind === kind).map(named),
        })).filter(({ options }) => options.length > 0)}
      />
      <SelectField
        name="meetingKind"
        label={t('fields.meetingKind')}
        state={form}
        width="medium"
        defaultValue={meeting?.kind ?? 'council'}
        options={MEETING_KINDS.map((value) => ({ value, label: t(`meetingKinds.${value}`) }))}
      />
      <TextField
        name="meetingName"
        label={t('fields.meetingName')}
        state={form}
        required={false}
        defaultValue={meeting?.name}
      />
      <DateField
        name="heldOn"
        label={t('fields.heldOn')}
        state={form}
        required={false}
        defaultValue={meeting ? dayOf(meeting.heldOn) : undefined}
      />
      <RadioGroup
        name="kind"
        legend={t('fields.kind')}
        state={form}
        inline
        defaultValue={document?.kind ?? 'document'}
        options={DOCUMENT_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
      />
      <TextField
        name="number"
        label={t('fields.number')}
        hint={t('numberHint')}
        state={form}
        required
        width="medium"
        defaultValue={document?.number}
      />
      <TextField
        name="title"
        label={t('fields.title')}
        state={form}
        required
        width="full"
        defaultValue={document?.title}
      />
      <TextArea
        name="words"
        label={t('fields.words')}
        hint={t('wordsHint')}
        state={form}
        required={false}
        defaultValue={document?.words}
      />
      <TextField
        name="consultation"
        label={t('fields.consultation')}
        hint={t('consultationHint')}
        state={form}
        required={false}
        width="medium"
        defaultValue={document?.consultation?.number ?? ''}
      />
      <RadioGroup
        name="audience"
        legend={t('fields.audience')}
        state={form}
        defaultValue={document?.audience ?? 'bureau'}
        options={AUDIENCES.map((value) => ({ value, label: t(`audiences.${value}`) }))}
      />
    </>
  )
}
