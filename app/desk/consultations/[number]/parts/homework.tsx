import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { formatDate } from '@/lib/japanese/dates'
import type { TimelineEntry } from '@/lib/timeline/read'
import type { DeskPageView } from '../open-page'

/** The homework of an entry: done on a day, or to be ticked off. */
export function Homework({ entry: { dialogue }, view }: { entry: TimelineEntry; view: DeskPageView }) {
  const t = useTranslations('Timeline')
  const d = useTranslations('Dialogue')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (!dialogue?.homework) return null
  if (dialogue.homeworkDoneAt)
    return <p className="mt-1">{t('homeworkDone', { date: formatDate(dialogue.homeworkDoneAt, locale) })}</p>
  const action = view.at(`/dialogue/${dialogue.id}/homework`)
  return (
    <div className="print:hidden">
      <Form action={action} state={view.forms.of(action)} inline>
        <SubmitButton variant="text">{d('homeworkDone')}</SubmitButton>
      </Form>
    </div>
  )
}
