import { useLocale, useTranslations } from 'next-intl'
import { showEventWhen } from '@/lib/events/show-when'
import type { FittingEvent } from '@/lib/events/suggest'
import { formatDate } from '@/lib/japanese/dates'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { RadioGroup } from '../forms/radio-group'
import { SubmitButton } from '../forms/submit-button'
import { EmptyState } from '../layout/empty-state'

type Props = { events: readonly FittingEvent[]; state: FormState; action: string; chosen?: string }

/** Which event the municipality is told of; those it was told of already are named below. */
export function FittingEvents({ events, state, action, chosen }: Props) {
  const t = useTranslations('EventsDesk')
  const words = useTranslations('Events')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const open = events.filter(({ introducedAt }) => introducedAt === null)
  const told = events.flatMap(({ introducedAt, ...event }) => (introducedAt ? [{ ...event, introducedAt }] : []))
  return (
    <>
      {open.length === 0 ? (
        <EmptyState title={t('noneToIntroduce')} />
      ) : (
        <Form action={action} state={state}>
          <RadioGroup
            {...{ name: 'eventId', legend: t('fields.eventId'), state, required: true, defaultValue: chosen }}
            options={open.map((event) => ({
              value: event.id,
              label: event.title,
              hint: [
                showEventWhen(event, locale) || words('undecided'),
                event.place,
                event.common > 0 ? t('inCommon', { count: event.common }) : '',
                event.isOpen ? '' : t('opensToOffice'),
              ]
                .filter(Boolean)
                .join(t('dot')),
            }))}
          />
          <SubmitButton>{t('introduce')}</SubmitButton>
        </Form>
      )}
      {told.map(({ id, title, introducedAt }) => (
        <p key={id}>{t('introducedOn', { title, day: formatDate(introducedAt, locale) })}</p>
      ))}
    </>
  )
}
