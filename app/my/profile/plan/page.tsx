import { getTranslations } from 'next-intl/server'
import { crumbsOf } from '@/app/_profile/crumbs'
import { openMunicipality } from '@/app/_profile/open-place'
import { type PlaceProps, profileTitle } from '@/app/_profile/title'
import { Page } from '@/components/layout/page'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { PlanForm } from '@/components/profile/plan-form'
import { openForm } from '@/lib/forms/open-form'
import { readPlan } from '@/lib/profiles/read-plan'

const ACTION = '/my/profile/plan/marks'

export function generateMetadata(props: PlaceProps) {
  return profileTitle('plan.title', props)
}

/** The 16 common items of the local welfare plan, to be marked by the municipality. */
export default async function PlanPage({ searchParams }: PlaceProps) {
  const search = await searchParams
  const { place, more } = await openMunicipality(undefined, async (tx, place, actor) => ({
    lines: await readPlan(tx, place.id),
    form: await openForm(tx, actor, search, ACTION, 'Profile.fields'),
  }))
  const [t, crumbs] = await Promise.all([getTranslations('Profile.plan'), crumbsOf(undefined, place)])
  const changed = typeof search.changed === 'string' ? Number(search.changed) : Number.NaN
  return (
    <Page title={t('title')} lead={t('lead')} breadcrumbs={crumbs} errors={more.form.errors}>
      {Number.isInteger(changed) ? <NotificationBanner tone="success" title={t('done', { count: changed })} /> : null}
      <PlanForm action={ACTION} form={more.form} lines={more.lines} />
    </Page>
  )
}
