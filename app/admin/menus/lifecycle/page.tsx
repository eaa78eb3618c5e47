import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/layout/button-link'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { requireActor } from '@/lib/actor/require-actor'
import { asActor } from '@/lib/db/as-actor'
import { canDecideMenu } from '@/lib/menus/lock-version'
import { listVersions } from '@/lib/menus/read-lifecycle'
import { isToDecide } from '@/lib/menus/standing'
import { lifecycleCrumbs } from './crumbs'
import { ToDecide } from './to-decide'
import { VersionTable } from './version-table'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('Menus')
  return { title: await pageTitle([t('title')]) }
}

/** Drafts, trials and versions of the menus: first what has to be decided. */
export default async function LifecyclePage() {
  const actor = await requireActor('manager', 'administrator', 'operator')
  const t = await getTranslations('Menus')
  const versions = await asActor(actor, (tx) => listVersions(tx, actor))
  const live = versions.filter(({ standing }) => standing !== 'closed' && standing !== 'dropped')
  const past = versions.filter(({ standing }) => standing === 'closed' || standing === 'dropped')
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={await lifecycleCrumbs(actor.role).then((crumbs) => crumbs.slice(0, -1))}
      actions={<ButtonLink href="/admin/menus/lifecycle/new">{t('new')}</ButtonLink>}
    >
      <Section title={t('toDecide.title')}>
        <ToDecide versions={live.filter((one) => isToDecide(one.standing) && canDecideMenu(actor, one))} />
      </Section>
      <Section title={t('live')}>
        {live.length === 0 ? <EmptyState title={t('none')} /> : <VersionTable caption={t('live')} versions={live} />}
      </Section>
      {past.length > 0 ? (
        <Section title={t('past')}>
          <VersionTable caption={t('past')} versions={past} />
        </Section>
      ) : null}
    </Page>
  )
}
