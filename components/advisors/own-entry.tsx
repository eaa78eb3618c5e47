import { useTranslations } from 'next-intl'
import type { Activity } from '@/lib/advisors/activity'
import type { PublicChoices } from '@/lib/advisors/choices'
import type { OwnEntry } from '@/lib/advisors/read'
import { formatDate } from '@/lib/japanese/dates'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { NotificationBanner } from '../notices/notification-banner'
import { ActivityBadge } from './activity-badge'
import { PublicFields } from './public-fields'
import { RestForm } from './standing'

type Standing = { entry: OwnEntry; activity: Activity; locale: string; confirm: FormState; rest: FormState }

/** Whether the own entry counts, when it was confirmed last, and the buttons for both. */
export function OwnStanding({ entry, activity, locale, confirm, rest }: Standing) {
  const t = useTranslations('Advisors.own')
  const { confirmedAt, restingSince, version } = entry
  return (
    <>
      {activity === 'unconfirmed' ? <NotificationBanner tone="warning" title={t('due')} /> : null}
      {activity === 'resting' ? <NotificationBanner tone="info" title={t('resting')} /> : null}
      <p>
        <ActivityBadge activity={activity} />{' '}
        {t('confirmedOn', { date: formatDate(confirmedAt, locale === 'en' ? 'en' : 'ja') })}
      </p>
      <div className="flex flex-wrap gap-x-8 gap-y-4 print:hidden">
        <Form action="/advisor/profile/confirmation" state={confirm} label={t('confirmTitle')} inline>
          <SubmitButton>{t('confirm')}</SubmitButton>
        </Form>
        <RestForm
          action={`/advisor/profile/${restingSince ? 'return' : 'rest'}`}
          state={rest}
          version={version}
          isResting={restingSince !== null}
        />
      </div>
    </>
  )
}

type Own = { action: string; state: FormState; choices: PublicChoices; entry: OwnEntry }

/** The own public part, to be changed by the advisor. */
export function OwnForm({ action, state, choices, entry }: Own) {
  const t = useTranslations('Advisors.own')
  return (
    <Form action={action} state={state} label={t('title')}>
      <SeenVersion state={state} current={entry.version} />
      <PublicFields state={state} choices={choices} known={entry} />
      <SubmitButton variant="secondary">{t('save')}</SubmitButton>
    </Form>
  )
}
