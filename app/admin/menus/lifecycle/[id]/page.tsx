import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NotificationBanner } from '@/components/notices/notification-banner'
import { one } from '@/lib/assignments/filters'
import { readLocale } from '@/lib/i18n/read-locale'
import { nameIn } from '@/lib/menus/menu-name'
import { lifecycleCrumbs } from '../crumbs'
import { openVersion } from '../open-version'
import { StandingBadge } from '../standing-badge'
import { VersionTable } from '../version-table'
import { Acts } from './acts'
import { Differences } from './differences'
import { MenuHistory } from './history'
import { VersionFacts } from './version-facts'

type Props = PageProps<'/admin/menus/lifecycle/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ id }, t] = await Promise.all([params, getTranslations('Menus')])
  const { menu } = await openVersion(id, undefined, '')
  return { title: await pageTitle([t('titleOf', { name: menu.name, version: menu.menuVersion }), t('title')]) }
}

/** One version of a menu: what is to be decided next, what it says, what changed, and its history. */
export default async function VersionPage({ params, searchParams }: Props) {
  const [{ id }, search, t, locale] = await Promise.all([params, searchParams, getTranslations('Menus'), readLocale()])
  const { actor, menu, before, versions, region, mayDecide } = await openVersion(id, undefined, '')
  const done = one(search.done)
  return (
    <Page
      title={nameIn(locale, menu)}
      kicker={
        <>
          {t(menu.bureauId ? 'versionOwn' : 'versionNational', { version: menu.menuVersion })}{' '}
          <StandingBadge standing={menu.standing} />
        </>
      }
      breadcrumbs={await lifecycleCrumbs(actor.role)}
    >
      {done && t.has(`done.${done}`) ? <NotificationBanner tone="success" title={t(`done.${done}`)} /> : null}
      <Acts menu={menu} mayDecide={mayDecide} isOperator={actor.role === 'operator'} />
      <Section title={t('facts')}>
        <VersionFacts menu={menu} region={region} isManager={actor.role === 'manager'} />
      </Section>
      {before ? (
        <Section title={t('differences.title', { version: before.menuVersion })}>
          <Differences before={before} after={menu} />
        </Section>
      ) : null}
      <Section title={t('versions')}>
        <VersionTable caption={t('versions')} versions={versions} />
      </Section>
      <Section title={t('history.title')}>
        <MenuHistory events={menu.events} />
      </Section>
    </Page>
  )
}
