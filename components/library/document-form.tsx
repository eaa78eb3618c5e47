import { useTranslations } from 'next-intl'
import { dayOf } from '@/lib/japanese/day'
import { AUDIENCES, DOCUMENT_KINDS, MEETING_KINDS } from '@/lib/library/kinds'
import type { LibraryDocumentRead } from '@/lib/library/list'
import { DateField } from '../forms/date-field'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SelectField } from '../forms/select-field'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

/** Asks for the meeting of a document, its number and title, and who may read it. */
export function DocumentFields({ form, document }: { form: FormState; document?: LibraryDocumentRead }) {
  const t = useTranslations('Library')
  const meeting = document?.meeting
  return (
    <>
      <SelectField
        name="meetingKind"
        label={t('fields.meetingKind')}
        state={form}
        required
        width="medium"
        defaultValue={meeting?.kind ?? 'council'}
        options={MEETING_KINDS.map((value) => ({ value, label: t(`meetingKinds.${value}`) }))}
      />
      <TextField
        name="meetingName"
        label={t('fields.meetingName')}
        state={form}
        required
        defaultValue={meeting?.name}
      />
      <DateField
        name="heldOn"
        label={t('fields.heldOn')}
        state={form}
        required
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
