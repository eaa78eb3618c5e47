import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { RadioGroup } from '@/components/forms/radio-group'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { Section } from '@/components/layout/section'
import { countAnswers } from '@/lib/datePolls/counts'
import type { Mark } from '@/lib/datePolls/marks'
import type { PollRead } from '@/lib/datePolls/read'
import { showWhen } from '@/lib/plannedSessions/show-when'
import { SESSION_MODES } from '@/lib/supportSessions/rows'

type Of = { action: string; state: FormState }

/** Decides one of the candidate times, with what else is known of the meeting by now. */
export function ConfirmPoll({
  action,
  state,
  poll,
  marks,
}: Of & { poll: PollRead; marks: ReadonlyMap<string, Mark[]> }) {
  const t = useTranslations('Polls')
  const s = useTranslations('States.sessionMode')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const hintOf = (slotId: string) => {
    const against = (marks.get(slotId) ?? []).map((mark) =>
      t(`marks.${mark.kind}`, { name: 'name' in mark && mark.name ? mark.name : 'none' }),
    )
    const counts = countAnswers(poll.respondents, slotId)
    const everybody = counts.yes === poll.respondents.length ? [t('table.everybody')] : []
    return [t('table.counts', counts), ...everybody, ...against].join('　')
  }
  const options = poll.slots.map((slot) => ({
    value: slot.id,
    label: showWhen({ plannedOn: slot.startsAt, ...slot }, locale),
    hint: hintOf(slot.id),
  }))
  const modes = SESSION_MODES.map((mode) => ({ value: mode, label: s(mode) }))
  return (
    <Section title={t('decide.title')} lead={t('decide.lead')}>
      <Form action={action} state={state} label={t('decide.title')}>
        <RadioGroup name="slot" legend={t('fields.slot')} options={options} state={state} required />
        <RadioGroup
          name="mode"
          legend={t('fields.mode')}
          options={modes}
          state={state}
          defaultValue={poll.mode ?? undefined}
          required={false}
        />
        <TextField
          name="place"
          label={t('fields.place')}
          state={state}
          defaultValue={poll.place}
          autoComplete="off"
          required={false}
        />
        <TextField
          name="onlineUrl"
          label={t('fields.onlineUrl')}
          state={state}
          type="url"
          autoComplete="off"
          required={false}
        />
        <SubmitButton>{t('decide.send')}</SubmitButton>
      </Form>
    </Section>
  )
}

/** Ends the poll without a date. */
export function CancelPoll({ action, state }: Of) {
  const t = useTranslations('Polls.cancel')
  return (
    <details open={state.errors.length > 0}>
      <summary className="py-2 font-700">{t('open')}</summary>
      <div className="pt-3">
        <Form action={action} state={state} label={t('title')}>
          <TextField name="reason" label={t('fields.reason')} state={state} width="full" autoComplete="off" required />
          <SubmitButton variant="danger">{t('send')}</SubmitButton>
        </Form>
      </div>
    </details>
  )
}
