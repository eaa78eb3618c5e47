import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import type { Search } from './open-programme'

/** The name of a page about programmes; "error" first when something has to be put right. */
export async function titleOfProgrammes(key: string, searchParams: Promise<Search>): Promise<Metadata> {
  const [t, { post }] = await Promise.all([getTranslations('Programmes'), searchParams])
  return { title: await pageTitle([t(`pages.${key}`), t('title')], Boolean(post)) }
}
