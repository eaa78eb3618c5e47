import { useTranslations } from 'next-intl'
import type { OwnApplication } from '@/lib/events/by-link'
import type { ReadEvent } from '@/lib/events/read'
import { isOver as isOverOn, mayProve } from '@/lib/events/states'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SubmitButton } from '../forms/submit-button'
import { DescriptionList } from '../layout/description-list'
import { NotificationBanner } from '../notices/notification-banner'

type Props = { at: string; application: OwnApplication; event: ReadEvent; confirm: FormState; leave: FormState }

/** How an application stands, and the one thing that can be done with it now. */
export function OwnByLink({ at, application, event, confirm, leave }: Props) {
  const t = useTranslations('Events')
  const { state, name, organisationName } = application
  const isOver = isOverOn(event, event.today)
  const mayConfirm = state === 'unconfirmed' && mayProve(event, application.appliedAt, event.today)
  const stands = state === 'confirmed' || state === 'waiting'
  return (
    <>
      <Standing state={state} event={event} mayConfirm={mayConfirm} isOver={isOver} />
      <DescriptionList
        rows={[
          { term: t('fields.name'), value: name },
          { term: t('fields.organisationName'), value: organisationName },
        ]}
      />
      {mayConfirm ? (
        <Form action={`${at}/confirmation`} state={confirm} inline>
          <SubmitButton>{t('confirm')}</SubmitButton>
        </Form>
      ) : null}
      {stands && !isOver ? (
        <Form action={`${at}/withdrawal`} state={leave} inline>
          <SubmitButton variant="secondary">{t('leave')}</SubmitButton>
        </Form>
      ) : null}
    </>
  )
}

type Stand = { state: string; event: ReadEvent; mayConfirm: boolean; isOver: boolean }

function Standing({ state, event, mayConfirm, isOver }: Stand) {
  const t = useTranslations('Events')
  if (event.state === 'cancelled')
    return (
      <NotificationBanner tone="warning" title={t('cancelled')}>
        <p>{event.cancelReason}</p>
      </NotificationBanner>
    )
  if (state === 'unconfirmed') return <p>{t(mayConfirm ? 'confirmLead' : 'applyOver')}</p>
  if (isOver && state === 'confirmed') return <p>{t('standing.past')}</p>
  if (isOver && state === 'waiting') return <p>{t('standing.pastWaiting')}</p>
  return <p className="font-700">{t(`standing.${state}Long`)}</p>
}
