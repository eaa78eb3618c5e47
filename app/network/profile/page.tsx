import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CurrentTexts } from '@/components/consultations/current-texts'
import { Form } from '@/components/forms/form'
import { SeenVersion } from '@/components/forms/seen-version'
import { SubmitButton } from '@/components/forms/submit-button'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { MemberTabs } from '@/components/network/network-tabs'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { openForm } from '@/lib/forms/open-form'
import { listThemesByGroup } from '@/lib/menus/list-themes-by-group'
import { readOwnProfile } from '@/lib/network/profile'
import { openAsMember } from '../open'
import { ProfileFields } from './profile-fields'

type Props = PageProps<'/network/profile'>
const ACTION = '/network/profile/saving'

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Network'), searchParams])
  return { title: await pageTitle([t('profile.title'), t('title')], Boolean(post)) }
}

/** One's own profile: each field with who may read it, and whom the secretariat writes to. */
export default async function ProfilePage({ searchParams }: Props) {
  const search = await searchParams
  const { profile, form, groups } = await openAsMember(async (tx, actor) => ({
    profile: await readOwnProfile(tx, actor),
    form: await openForm(tx, actor, search, ACTION, 'Network.profile.fields'),
    groups: await listThemesByGroup(tx),
  }))
  const t = await getTranslations('Network.profile')
  return (
    <Page title={t('title')} lead={t('lead')} errors={form.errors} width="narrow">
      <MemberTabs current="profile" />
      {search.done === 'saved' ? <NotificationBanner tone="success" title={t('saved')} /> : null}
      <CurrentTexts theirs={form.theirs} labels="Network.profile.fields" />
      <Form action={ACTION} state={form}>
        <SeenVersion state={form} current={profile.version} />
        <ProfileFields state={form} profile={profile} groups={groups} />
        <SubmitButton>{t('save')}</SubmitButton>
      </Form>
    </Page>
  )
}
