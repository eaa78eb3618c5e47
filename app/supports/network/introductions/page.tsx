import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '@/components/layout/empty-state'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'
import { IntroductionList } from '@/components/network/introduction-list'
import { SecretariatTabs } from '@/components/network/network-tabs'
import { listIntroductions } from '@/lib/network/introductions'
import { networkCrumbs } from '../crumbs'
import { openAtSecretariat } from '../open'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('NetworkDesk')
  return { title: await pageTitle([t('introductions.title'), t('title')]) }
}

/** All introductions of the bureau's network, with whose word is missing and what came of them. */
export default async function SecretariatIntroductionsPage() {
  const introductions = await openAtSecretariat((tx) => listIntroductions(tx))
  const t = await getTranslations('NetworkDesk.introductions')
  return (
    <Page title={t('title')} breadcrumbs={await networkCrumbs()}>
      <SecretariatTabs current="introductions" />
      {introductions.length === 0 ? (
        <EmptyState title={t('none')} />
      ) : (
        <IntroductionList
          introductions={introductions}
          caption={t('title')}
          base="/supports/network/introductions"
          ownId={null}
        />
      )}
      <p className="text-solid-gray-700">{t('bound')}</p>
    </Page>
  )
}
