import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DutiesList } from '@/components/duties/duties-list'
import { Evaluations } from '@/components/duties/evaluations'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { TabsNav } from '@/components/layout/tabs-nav'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { requireActor } from '@/lib/actor/require-actor'
import { DESK_ROLES } from '@/lib/actor/roles'
import { DUTY_STANDINGS } from '@/lib/duties/states'
import { openDuties } from './open-duties'
import { SettingsForm } from './settings-form'

type Props = PageProps<'/supports/duties'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Duties'), searchParams])
  return { title: await pageTitle([t('all.title')], post !== undefined) }
}

/** Reports, evaluations and surveys of the bureau by how they stand; what municipalities said of advisors; and the bureau's days. */
export default async function DutiesPage({ searchParams }: Props) {
  const actor = await requireActor(...DESK_ROLES)
  const search = await searchParams
  const { standing, duties, evaluations, settings, form, today } = await openDuties(actor, search)
  const [t, area] = await Promise.all([getTranslations('Duties'), getTranslations('Site.navigation')])
  const tabs = DUTY_STANDINGS.map((one) => ({
    href: `/supports/duties?state=${one}`,
    label: t(`standings.${one}`),
    current: one === standing,
  }))
  return (
    <Page
      title={t('all.title')}
      lead={t('all.lead')}
      breadcrumbs={[{ href: '/supports', label: area('supports') }]}
      errors={form.errors}
      width="wide"
    >
      {search.done === 'set' ? <NotificationBanner tone="success" title={t('settings.done')} /> : null}
      <TabsNav label={t('state')} tabs={tabs} />
      <DutiesList duties={duties} today={today} />
      <Section title={t('evaluations.title')} lead={t('evaluations.lead')}>
        <Evaluations evaluations={evaluations} />
      </Section>
      <Section title={t('settings.title')} lead={t('settings.lead')}>
        <SettingsForm settings={settings} state={form} mayChange={actor.role === 'manager'} />
      </Section>
    </Page>
  )
}
