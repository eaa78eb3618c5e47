import { getTranslations } from 'next-intl/server'
import { backOf } from '@/app/_profile/address'
import { Done } from '@/app/_profile/done'
import { openPlace } from '@/app/_profile/open-place'
import { ProfileSections } from '@/app/_profile/profile-sections'
import { type PlaceProps, profileTitle } from '@/app/_profile/title'
import { Page } from '@/components/layout/page'
import { openForm } from '@/lib/forms/open-form'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { pairOf } from '@/lib/profiles/read-capacity'
import { readProfile } from '@/lib/profiles/read-profile'
import { Confirmation } from './confirmation-form'

const ACTION = '/my/profile/confirmation'

export function generateMetadata(props: PlaceProps) {
  return profileTitle('page.title', props)
}

/** 地域の基礎データ of one's own office. */
export default async function ProfilePage({ searchParams }: PlaceProps) {
  const search = await searchParams
  const { place, more } = await openPlace(undefined, async (tx, place, actor) => ({
    profile: await readProfile(tx, place),
    form: await openForm(tx, actor, search, ACTION, 'Profile.fields'),
  }))
  const [t, locale] = await Promise.all([getTranslations('Profile'), readLocale()])
  const { profile, form } = more
  return (
    <Page
      title={t('page.title')}
      kicker={nameIn(locale, place)}
      lead={t('page.lead')}
      breadcrumbs={[{ href: '/my', label: t('page.home') }]}
      errors={form.errors}
      width="wide"
    >
      <Done what={search.done} />
      <Confirmation action={ACTION} form={form} confirmation={profile.confirmation} back={backOf(search.back)} />
      <ProfileSections
        place={place}
        profile={profile}
        pair={pairOf(profile.checks, {})}
        planAction={<a href="/my/profile/plan">{t('plan.open')}</a>}
      />
    </Page>
  )
}
