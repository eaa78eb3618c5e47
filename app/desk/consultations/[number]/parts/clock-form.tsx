import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { Actor } from '@/lib/actor/actor'
import { canPause, canResume } from '@/lib/clock/policy'
import { formatDate } from '@/lib/japanese/dates'
import type { DeskPageView } from '../open-page'

/** Stops the days to the answer with a reason, or lets them count again. */
export function ClockForm({ view, actor }: { view: DeskPageView; actor: Actor }) {
  const t = useTranslations('Clock.pause')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { matter } = view
  const pause = view.at('/clock/pause')
  const resume = view.at('/clock/resumption')
  if (canResume(actor, matter) && matter.pausedSince)
    return (
      <div>
        <p>{t('stopped', { date: formatDate(matter.pausedSince, locale) })}</p>
        <Form action={resume} state={view.forms.of(resume)} label={t('resume')} inline>
          <SubmitButton variant="secondary">{t('resume')}</SubmitButton>
        </Form>
      </div>
    )
  if (!canPause(actor, matter)) return null
  const form = view.forms.of(pause)
  return (
    <details open={form.errors.length > 0}>
      <summary className="py-1 font-700">{t('title')}</summary>
      <div className="mt-3">
        <p className="mb-4">{t('lead')}</p>
        <Form action={pause} state={form} label={t('title')}>
          <TextField
            id="clock-reason"
            name="reason"
            label={t('reason')}
            hint={t('hint')}
            state={form}
            required
            width="full"
            autoComplete="off"
          />
          <SubmitButton variant="secondary">{t('save')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
