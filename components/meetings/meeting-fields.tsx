import { useTranslations } from 'next-intl'
import { SESSION_MODES } from '@/lib/supportSessions/rows'
import { DateField } from '../forms/date-field'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { TextArea } from '../forms/text-area'
import { TextField } from '../forms/text-field'

type Props = { state: FormState; texts?: Partial<Record<string, string>> }

/** The fields of a planned meeting 予定の回, new or changed. */
export function MeetingFields({ state, texts = {} }: Props) {
  const t = useTranslations('Meetings')
  const s = useTranslations('States.sessionMode')
  const modes = SESSION_MODES.map((mode) => ({ value: mode, label: s(mode) }))
  const field = (name: string) => ({ name, label: t(`fields.${name}`), state, defaultValue: texts[name] })
  return (
    <>
      <TextField {...field('label')} hint={t('labelHint')} autoComplete="off" required />
      <DateField {...field('plannedOn')} required={false} />
      <div className="flex flex-wrap gap-x-6 gap-y-4">
        <TextField {...field('startsAt')} hint={t('timeHint')} width="short" autoComplete="off" required={false} />
        <TextField {...field('endsAt')} hint={t('untilHint')} width="short" autoComplete="off" required={false} />
      </div>
      <TextField {...field('timingNote')} hint={t('timingNoteHint')} autoComplete="off" required={false} />
      <RadioGroup
        name="mode"
        legend={t('fields.mode')}
        options={modes}
        state={state}
        defaultValue={texts.mode}
        required={false}
      />
      <TextField {...field('place')} autoComplete="off" required={false} />
      <TextField {...field('onlineUrl')} type="url" hint={t('onlineUrlHint')} autoComplete="off" required={false} />
      <TextArea {...field('aims')} required={false} rows={3} />
      <TextArea {...field('programme')} hint={t('programmeHint')} required={false} rows={6} />
    </>
  )
}
