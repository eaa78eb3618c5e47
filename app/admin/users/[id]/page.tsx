import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { InvitationCard } from '@/components/colleagues/invitation'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { one } from '@/lib/assignments/filters'
import { addressOf } from '@/lib/links/token'
import { Done } from '../../done'
import { PersonFields } from '../person-fields'
import { PostFields } from '../post-fields'
import { AccountDeeds } from './account-deeds'
import { openPersonPage } from './open-page'
import { Posts } from './posts'

type Props = PageProps<'/admin/users/[id]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Admin')])
  const { person, errors } = await openPersonPage(id, one(search.post))
  return { title: await pageTitle([person.name, t('areas.users.title'), t('title')], errors.length > 0) }
}

export default async function UserPage({ params, searchParams }: Props) {
  const [{ id }, search, t] = await Promise.all([params, searchParams, getTranslations('Admin')])
  const { person, isOneself, today, forms, errors } = await openPersonPage(id, one(search.post))
  return (
    <Page
      title={person.name}
      kicker={person.invitation ? t('users.invited') : person.signInName}
      breadcrumbs={[
        { href: '/admin', label: t('title') },
        { href: '/admin/users', label: t('areas.users.title') },
      ]}
      errors={errors}
    >
      <Done what={search.done} />
      {person.disabledAt ? <NotificationBanner tone="warning" title={t('users.isClosed')} /> : null}
      {person.isOfOwnArea ? null : <NotificationBanner tone="info" title={t('users.alsoElsewhere')} />}
      {person.invitation ? (
        <InvitationCard
          invitation={person.invitation}
          address={addressOf(person.invitation.id)}
          action={`/admin/users/${id}/invitation`}
          state={forms.invitation}
        />
      ) : null}
      <Section title={t('users.posts')}>
        <Posts person={person} today={today} />
      </Section>
      {person.isOfOwnArea ? (
        <>
          <Section title={t('users.details')}>
            <CurrentTexts theirs={forms.details.theirs} labels="Admin.fields" />
            <Form action={`/admin/users/${id}/details`} state={forms.details} label={t('users.details')}>
              <SeenVersion state={forms.details} current={person.version} />
              <PersonFields state={forms.details} person={person} />
              <SubmitButton>{t('users.saveDetails')}</SubmitButton>
            </Form>
          </Section>
          <Section title={t('users.givePost')} lead={t('users.givePostLead')}>
            <Form action={`/admin/users/${id}/posts`} state={forms.posts} label={t('users.givePost')}>
              <PostFields state={forms.posts} today={today} />
              <SubmitButton variant="secondary">{t('users.givePost')}</SubmitButton>
            </Form>
          </Section>
        </>
      ) : null}
      <AccountDeeds person={person} isOneself={isOneself} forms={forms} />
    </Page>
  )
}
