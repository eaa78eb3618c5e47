import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { Hidden } from '@/components/forms/hidden'
import { SelectField } from '@/components/forms/select-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { NotificationBanner } from '@/components/notices/notification-banner'
import type { Actor } from '@/lib/actor/actor'
import type { Officer } from '@/lib/assignments/list-officers'
import type { Leaving } from '@/lib/handovers/list'
import { formatDate } from '@/lib/japanese/dates'
import { optionOf } from '../[code]/officer-form'

type Props = { actor: Actor; officers: readonly Officer[]; leaving: readonly Leaving[]; state: FormState }

/** Begins a handover: an officer one's own, a manager anybody's, those first who leave or have left. */
export function StartForm({ actor, officers, leaving, state }: Props) {
  const t = useTranslations('Handovers')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  if (actor.role !== 'manager')
    return (
      <Form action="/assignments/handovers/start" state={state}>
        <Hidden name="leaver" value={actor.membershipId} />
        <SubmitButton>{t('startOwn')}</SubmitButton>
      </Form>
    )
  const words = ({ name, until, gone, places, open }: Leaving) =>
    t(gone ? 'hasLeft' : 'leaves', { name, places, open, date: until ? formatDate(until, locale) : '' })
  const others = officers.filter(({ membershipId }) => !leaving.some((one) => one.membershipId === membershipId))
  return (
    <>
      {leaving.some(({ gone }) => gone) ? (
        <NotificationBanner tone="warning" title={t('goneStillHold')}>
          <ul className="list-disc ps-5">
            {leaving
              .filter(({ gone }) => gone)
              .map((one) => (
                <li key={one.membershipId}>{words(one)}</li>
              ))}
          </ul>
        </NotificationBanner>
      ) : null}
      <Form action="/assignments/handovers/start" state={state}>
        <SelectField
          name="leaver"
          label={t('fields.leaver')}
          state={state}
          required
          emptyLabel={t('choose')}
          options={[
            ...(leaving.length > 0
              ? [
                  {
                    label: t('leavingGroup'),
                    options: leaving.map((one) => ({ value: one.membershipId, label: words(one) })),
                  },
                ]
              : []),
            { label: t('othersGroup'), options: others.map(optionOf) },
          ]}
        />
        <SubmitButton>{t('begin')}</SubmitButton>
      </Form>
    </>
  )
}
