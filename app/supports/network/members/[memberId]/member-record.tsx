import { useLocale, useTranslations } from 'next-intl'
import { Form } from '@/components/forms/form'
import type { FormState } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { DescriptionList } from '@/components/layout/description-list'
import { MemberBadge } from '@/components/network/states'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import type { ReadMember } from '@/lib/network/directory'
import { isOpenStep, MEMBER_STEPS } from '@/lib/network/transitions'

type Props = { member: ReadMember; action: string; form: FormState }

/** Membership and contact on record; the secretariat renews for a member that has said so by telephone. */
export function MemberRecord({ member, action, form }: Props) {
  const t = useTranslations('NetworkDesk.members')
  const lines = useTranslations('NetworkDesk.application')
  const locale = useLocale() === 'en' ? 'en' : 'ja'
  const { state, validUntil, contact, renewedAt, leftAt } = member
  return (
    <>
      <DescriptionList
        rows={[
          { term: t('state'), value: <MemberBadge state={state} /> },
          { term: t('validUntil'), value: formatDate(dayOf(validUntil), locale) },
          ...(contact ? [{ term: t('contact'), value: lines('contactLine', { ...contact, name: contact.name }) }] : []),
          ...(renewedAt
            ? [
                {
                  term: t('renewed'),
                  value: t('renewedLine', { date: formatDate(renewedAt, locale), name: member.renewedByName }),
                },
              ]
            : []),
          ...(leftAt
            ? [
                {
                  term: t('left'),
                  value: t('leftLine', {
                    ...{ date: formatDate(leftAt, locale), name: member.leftByName, reason: member.leftReason },
                  }),
                },
              ]
            : []),
        ]}
      />
      {isOpenStep(MEMBER_STEPS.renew, state) ? (
        <Form action={action} state={form} inline>
          <p className="mb-2">{t('renewLead')}</p>
          <SubmitButton variant="secondary">{t('renew')}</SubmitButton>
        </Form>
      ) : null}
    </>
  )
}
