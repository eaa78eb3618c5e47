import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Form } from '@/components/forms/form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextArea } from '@/components/forms/text-area'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { MemberTabs } from '@/components/network/network-tabs'
import { MemberBadge } from '@/components/network/states'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { formatDate } from '@/lib/japanese/dates'
import { dayOf } from '@/lib/japanese/day'
import { MEMBER_ROLES } from '@/lib/network/kinds'
import { readMembership } from '@/lib/network/membership'
import { readNetworkSettings } from '@/lib/network/settings'

type Props = PageProps<'/network/membership'>
const [RENEWAL, WITHDRAWAL] = ['/network/membership/renewal', '/network/membership/withdrawal']

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Network'), searchParams])
  return { title: await pageTitle([t('membership.title'), t('title')], Boolean(post)) }
}

/** One's own membership: until when it runs, going on by one button, and leaving with a reason. */
export default async function MembershipPage({ searchParams }: Props) {
  const [actor, search] = [await requireActor(...MEMBER_ROLES), await searchParams]
  const shown = await asActor(actor, async (tx) => {
    const membership = await readMembership(tx, actor)
    return (
      membership && {
        membership,
        settings: await readNetworkSettings(tx, membership.bureauId),
        renewing: await openForm(tx, actor, search, RENEWAL, 'Network.membership.fields'),
        leaving: await openForm(tx, actor, search, WITHDRAWAL, 'Network.membership.fields'),
      }
    )
  })
  if (!shown || shown.membership.state === 'withdrawn') redirect('/network')
  const { membership, settings, renewing, leaving } = shown
  const [t, kinds, locale] = [
    await getTranslations('Network.membership'),
    await getTranslations('Network.memberKinds'),
    await readLocale(),
  ]
  const { state, kind, joinedOn, validUntil, renewedAt, renewedByName: name } = membership
  return (
    <Page title={t('title')} errors={[...renewing.errors, ...leaving.errors]} width="narrow">
      <MemberTabs current="membership" />
      {search.done === 'renewed' ? <NotificationBanner tone="success" title={t('renewed')} /> : null}
      {membership.isValid ? null : <NotificationBanner tone="warning" title={t('lapsed')} />}
      <DescriptionList
        rows={[
          { term: t('state'), value: <MemberBadge state={membership.isValid ? state : 'lapsed'} /> },
          { term: t('kind'), value: kinds(kind) },
          { term: t('joinedOn'), value: formatDate(dayOf(joinedOn), locale) },
          { term: t('validUntil'), value: formatDate(dayOf(validUntil), locale) },
          ...(renewedAt
            ? [{ term: t('lastRenewal'), value: t('renewedBy', { date: formatDate(renewedAt, locale), name }) }]
            : []),
        ]}
      />
      {membership.asksRenewal ? (
        <Section title={t('renew')} lead={t('renewLead', { months: settings.membershipMonths })}>
          <Form action={RENEWAL} state={renewing}>
            <SubmitButton>{t('renew')}</SubmitButton>
          </Form>
        </Section>
      ) : (
        <p>{t('tooEarly', { days: settings.renewalAskDays })}</p>
      )}
      <Section title={t('leaving')} lead={t('leaveLead')}>
        <Form action={WITHDRAWAL} state={leaving}>
          <TextArea name="reason" label={t('fields.reason')} state={leaving} required rows={3} upTo={1000} />
          <SubmitButton variant="secondary">{t('leave')}</SubmitButton>
        </Form>
      </Section>
    </Page>
  )
}
