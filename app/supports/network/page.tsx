import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DescriptionList } from '@/components/layout/description-list'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { Section } from '@/components/layout/section'
import { NeedTable } from '@/components/network/need-table'
import { SecretariatTabs } from '@/components/network/network-tabs'
import { countWaiting, listNeeds } from '@/lib/network/secretariat'
import { openAtSecretariat } from './open'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NetworkDesk')
  return { title: await pageTitle([t('title')]) }
}

const LINES = [
  ['applications', '/supports/network/applications'],
  ['unanswered', '/supports/network/posts?of=unanswered'],
  ['returned', '/supports/network/posts?of=to_agree'],
  ['proposed', '/supports/network/introductions'],
  ['members', '/supports/network/members'],
  ['ending', '/supports/network/members'],
] as const

/** What waits for the network's secretariat, and the needs that wait longest. */
export default async function NetworkDeskPage() {
  const { waiting, needs } = await openAtSecretariat(async (tx, { bureauId }) => ({
    waiting: await countWaiting(tx, bureauId),
    needs: (await listNeeds(tx, bureauId, { of: 'unanswered', page: 1 })).rows.slice(0, 5),
  }))
  const [t, area] = await Promise.all([getTranslations('NetworkDesk'), getTranslations('Site.navigation')])
  return (
    <Page title={t('title')} lead={t('lead')} breadcrumbs={[{ href: '/supports', label: area('supports') }]}>
      <SecretariatTabs current="overview" />
      <Section title={t('waiting.title')}>
        <DescriptionList
          rows={LINES.map(([key, href]) => ({
            term: t(`waiting.${key}`),
            value: (
              <a href={href} aria-label={`${t(`waiting.${key}`)} ${t('waiting.count', { count: waiting[key] })}`}>
                {t('waiting.count', { count: waiting[key] })}
              </a>
            ),
          }))}
        />
      </Section>
      <Section title={t('oldest')}>
        {needs.length === 0 ? <p>{t('noneWaits')}</p> : <NeedTable needs={needs} caption={t('oldest')} />}
      </Section>
    </Page>
  )
}
