import { randomUUID } from 'node:crypto'
import { useTranslations } from 'next-intl'
import type { OwnStanding, ReadEvent } from '@/lib/events/read'
import { isOver, takesApplications } from '@/lib/events/states'
import { tokenOf } from '@/lib/links/token'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { ButtonLink } from '../layout/button-link'
import { Section } from '../layout/section'

type Props = {
  event: ReadEvent
  own: OwnStanding
  /** Who applies with an account; null for everybody else. */
  applicant: { name: string; organisationName: string } | null
  forms: { apply: FormState; leave: FormState } | null
}

/** How this reader applies: with the account, without one, or not any more; whoever has applied may give the place back. */
export function ApplySection({ event, own, applicant, forms }: Props) {
  const t = useTranslations('Events')
  if (own && forms) return <OwnPlace event={event} own={own} state={forms.leave} />
  if (isOver(event, event.today) || event.applyUntil === null) return null
  if (!takesApplications(event, event.today))
    return (
      <Section title={t('apply')}>
        <p>{t('applyOver')}</p>
      </Section>
    )
  const isFull = event.capacity !== null && event.seats.confirmed >= event.capacity
  return (
    <div className="print:hidden">
      <Section title={t('apply')} lead={isFull ? t('fullLead', { count: event.seats.waiting }) : undefined}>
        {applicant && forms ? (
          <Form action={`/events/${event.id}/application`} state={forms.apply}>
            <p>{t('applyAs', { name: applicant.name, organisation: applicant.organisationName })}</p>
            <SubmitButton>{t(isFull ? 'applyWaiting' : 'applyNow')}</SubmitButton>
          </Form>
        ) : event.isOpen ? (
          <>
            <p>{t('applyWithout')}</p>
            <p>
              <ButtonLink href={`/events/${event.id}/apply/${tokenOf(randomUUID())}`}>
                {t(isFull ? 'toApplyWaiting' : 'toApply')}
              </ButtonLink>
            </p>
            {forms ? null : (
              <p>
                <a href={`/sign-in?next=${encodeURIComponent(`/events/${event.id}`)}`}>{t('withAccount')}</a>
              </p>
            )}
          </>
        ) : (
          <p>{t('toldOnly')}</p>
        )}
      </Section>
    </div>
  )
}

function OwnPlace({ event, own, state }: { event: ReadEvent; own: NonNullable<OwnStanding>; state: FormState }) {
  const t = useTranslations('Events')
  const isPast = isOver(event, event.today)
  const past = own.state === 'waiting' ? 'standing.pastWaiting' : 'standing.past'
  return (
    <Section title={t('ownTitle')}>
      <p>{t(isPast ? past : `standing.${own.state}Long`)}</p>
      {isPast ? null : (
        <Form action={`/events/${event.id}/application/withdrawal`} state={state} inline>
          <SubmitButton variant="secondary">{t('leave')}</SubmitButton>
        </Form>
      )}
    </Section>
  )
}
