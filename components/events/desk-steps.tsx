import { useTranslations } from 'next-intl'
import type { ReadEvent } from '@/lib/events/read'
import { mayStep, takesApplications } from '@/lib/events/states'
import { dayText } from '@/lib/japanese/day'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { TextField } from '../forms/text-field'
import { ButtonLink } from '../layout/button-link'

type Steps = Record<'closing' | 'reopening' | 'holding' | 'cancellation', FormState>
type Told = { people: number; offices: number }
type Props = { event: ReadEvent; at: string; forms: Steps; told: Told }

/** What the desk does next with an event, the main thing first. */
export function DeskSteps({ event, at, forms, told }: Props) {
  const t = useTranslations('EventsDesk')
  const { state, version } = event
  const hasCome = event.heldOn !== null && dayText(event.heldOn) <= event.today
  const mayHold = hasCome && mayStep(state, 'hold')
  const isDraft = state === 'draft'
  return (
    <div className="space-y-4 print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
        {isDraft || state === 'announced' ? (
          <ButtonLink href={`${at}/announcing`} variant={isDraft ? 'primary' : 'secondary'}>
            {t(isDraft ? 'toAnnounce' : 'toAnnounceMore')}
          </ButtonLink>
        ) : null}
        {isDraft ? null : <ButtonLink href={`${at}/applicants`}>{t('toApplicants')}</ButtonLink>}
        {mayHold ? <Step {...{ action: `${at}/holding`, state: forms.holding, version, label: t('hold') }} /> : null}
        {mayStep(state, 'close') ? (
          <Step {...{ action: `${at}/closing`, state: forms.closing, version, label: t('close') }} />
        ) : null}
        {mayStep(state, 'reopen') && takesApplications({ ...event, state: 'announced' }, event.today) ? (
          <Step {...{ action: `${at}/reopening`, state: forms.reopening, version, label: t('reopen') }} />
        ) : null}
        {state === 'held' || state === 'cancelled' ? null : <a href={`${at}/edit`}>{t('toEdit')}</a>}
        {event.heldAt ? <a href={`${at}/report`}>{t('toReport')}</a> : null}
        {isDraft ? null : <a href={`/events/${event.id}`}>{t('toPublic')}</a>}
      </div>
      {mayStep(state, 'cancel') ? <Cancel event={event} at={at} state={forms.cancellation} told={told} /> : null}
    </div>
  )
}

function Step({ action, state, version, label }: { action: string; state: FormState; version: number; label: string }) {
  return (
    <Form action={action} state={state} inline>
      <SeenVersion state={state} current={version} />
      <SubmitButton variant="secondary">{label}</SubmitButton>
    </Form>
  )
}

function Cancel({ event, at, state, told }: { event: ReadEvent; at: string; state: FormState; told: Told }) {
  const t = useTranslations('EventsDesk')
  return (
    <details open={state.errors.length > 0}>
      <summary className="py-2">{t('toCancel')}</summary>
      <div className="pt-3">
        <Form action={`${at}/cancellation`} state={state}>
          <SeenVersion state={state} current={event.version} />
          <TextField name="reason" label={t('reason')} hint={t('reasonHint')} state={state} required />
          {event.announcedAt ? <p>{t('cancelTells', told)}</p> : null}
          <SubmitButton variant="secondary">{t('cancel')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
