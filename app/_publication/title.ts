import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'

/** The title of the page on which it is said anew what may be published of an answer. */
export async function publicationTitle(post: unknown): Promise<Metadata> {
  const [t, follow] = [await getTranslations('PublicationWords'), await getTranslations('FollowUps')]
  return { title: await pageTitle([t('title'), follow('title')], typeof post === 'string') }
}
