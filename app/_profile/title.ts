import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { pageTitle } from '@/components/layout/page-title'
import type { PlaceParams } from './address'
import type { Search } from './open-place'

export type PlaceProps = { params: Promise<PlaceParams>; searchParams: Promise<Search> }

/** The title of a page of a place's figures; the code tells one municipality's from another's. */
export async function profileTitle(key: string, { params, searchParams }: PlaceProps): Promise<Metadata> {
  const [t, { code }, { post }] = await Promise.all([getTranslations('Profile'), params, searchParams])
  const parts = [t(key), code ?? t('page.title')]
  return { title: await pageTitle([...new Set(parts)], Boolean(post)) }
}
