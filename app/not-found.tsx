import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Page } from '@/components/layout/page'
import { pageTitle } from '@/components/layout/page-title'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('FrontDoor.404')
  return { title: await pageTitle([t('title')]) }
}

export default async function NotFoundPage() {
  const t = await getTranslations('Site.notFound')
  return (
    <Page title={t('title')} width="narrow">
      <p>{t('body')}</p>
      <p>
        <a href="/">{t('home')}</a>
      </p>
    </Page>
  )
}
