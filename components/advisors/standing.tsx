import { useLocale, useTranslations } from 'next-intl'
import type { Activity } from '@/lib/advisors/activity'
import type { AdvisorRead } from '@/lib/advisors/read'
import { formatDate } from '@/lib/japanese/dates'
import { Form } from '../forms/form'
import type { FormState } from '../forms/form-state'
import { SeenVersion } from '../forms/seen-version'
import { SubmitButton } from '../forms/submit-button'
import { DescriptionList } from '../layout/description-list'
import { ActivityBadge } from './activity-badge'

type Props = { advisor: AdvisorRead; activity: Activity; path: string; rest: FormState; ask: FormState }

/** How an entry stands: active or at rest, confirmed when and by whom; and what the desk does about it. */
export function Standing({ advisor, activity, path, rest, ask }: Props) {
  const t = useTranslations('Advisors.page')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { restingSince, confirmedAt, confirmedByName, registeredAt, user, version } = advisor
  const resting = restingSince
    ? [{ term: t('resting'), value: t('since', { date: formatDate(restingSince, locale) }) }]
    : []
  return (
    <>
      <DescriptionList
        rows={[
          { term: t('standing'), value: <ActivityBadge activity={activity} /> },
          ...resting,
          {
            term: t('confirmed'),
            value: t('confirmedBy', { date: formatDate(confirmedAt, locale), name: confirmedByName }),
          },
          { term: t('account'), value: user?.name ?? t('noAccount') },
          { term: t('registered'), value: formatDate(registeredAt, locale) },
        ]}
      />
      <div className="flex flex-wrap gap-x-8 gap-y-4 print:hidden">
        <Form action={`${path}/confirmation`} state={ask} label={t('askConfirmation')} inline>
          <SubmitButton variant="secondary">{t('askConfirmation')}</SubmitButton>
          <p className="mt-1 max-w-80 text-solid-gray-700">{t('askHint')}</p>
        </Form>
        <RestForm
          action={`${path}/${restingSince ? 'return' : 'rest'}`}
          state={rest}
          version={version}
          isResting={restingSince !== null}
        />
      </div>
    </>
  )
}

type Rest = { action: string; state: FormState; version: number; isResting: boolean }

/** 活動休止, or active again. */
export function RestForm({ action, state, version, isResting }: Rest) {
  const t = useTranslations('Advisors.page')
  return (
    <Form action={action} state={state} label={isResting ? t('return') : t('rest')} inline>
      <SeenVersion state={state} current={version} />
      <SubmitButton variant="secondary">{isResting ? t('return') : t('rest')}</SubmitButton>
      {isResting ? null : <p className="mt-1 max-w-80 text-solid-gray-700">{t('restHint')}</p>}
    </Form>
  )
}
