import { useTranslations } from 'next-intl'
import type { ReadEvent } from '@/lib/events/read'
import { Checkbox } from '../forms/checkbox'
import type { FormState } from '../forms/form-state'
import { TextArea } from '../forms/text-area'

/** What was said, what was asked and answered, and who may read it. */
export function ReportFields({ state, report }: { state: FormState; report: ReadEvent['report'] }) {
  const t = useTranslations('EventsDesk')
  return (
    <>
      <TextArea
        {...{ name: 'summary', label: t('fields.summary'), state, required: true, rows: 10, upTo: 20_000 }}
        defaultValue={report?.summary}
      />
      <TextArea
        {...{
          name: 'questions',
          label: t('fields.questions'),
          hint: t('questionsHint'),
          state,
          rows: 10,
          upTo: 20_000,
        }}
        defaultValue={report?.questions}
      />
      <Checkbox
        {...{ name: 'isPublished', label: t('fields.isPublished'), hint: t('publishedHint'), state }}
        defaultChecked={Boolean(report?.publishedAt)}
      />
      <Checkbox
        {...{ name: 'isPublic', label: t('fields.isPublic'), hint: t('publicHint'), state }}
        defaultChecked={report?.isPublic}
      />
    </>
  )
}
